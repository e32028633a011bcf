// The full-text index behind search, on Neo4j only; it splits at spaces only, because tokens are made before they are stored.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.search_tokens, entity.type]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
