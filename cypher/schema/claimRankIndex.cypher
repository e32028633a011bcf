// Gives the claims of one predicate from or to an entity in list order, on Neo4j only, so that a hub is not read whole for its first thirty.
// @fill PREDICATE  relationship type  a predicate of vocabulary.ts
// @fill SIDE       property           subject or object
CREATE INDEX PREDICATE_SIDE IF NOT EXISTS
FOR ()-[claim:PREDICATE]-() ON (claim.SIDE, claim.rank_key)
