// The full-text index that finds claims by key and by words, on Neo4j only: no other kind of index covers all predicates; it splits at spaces only, and keys contain none.
// @fill PREDICATES  relationship type, all with a bar between  the predicates of vocabulary.ts
CREATE FULLTEXT INDEX claim_search IF NOT EXISTS
FOR ()-[claim:PREDICATES]-()
ON EACH [claim.id, claim.about, claim.sources, claim.disputed_by, claim.status, claim.evidence,
  claim.search_text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
