// The full-text index that finds claims by their keys and by words of their text, on Neo4j only: one for claims of all predicates, which no other index spans; it splits at blanks and nothing else, and keys have none.
// @fill PREDICATES  relationship type, all with a bar between  the predicates of vocabulary.ts
CREATE FULLTEXT INDEX claim_search IF NOT EXISTS
FOR ()-[claim:PREDICATES]-()
ON EACH [claim.id, claim.about, claim.sources, claim.disputed_by, claim.status, claim.evidence,
  claim.search_text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
