// Gives imported claims of one predicate the lists that are empty, which the import tool leaves out, on Neo4j only.
// @fill    PREDICATE  relationship type  a predicate of vocabulary.ts
// @returns count      integer            number of claims
MATCH ()-[claim:PREDICATE]->()
CALL (claim) {
  SET claim.caveats = coalesce(claim.caveats, []), claim.sources = coalesce(claim.sources, []),
    claim.disputed_by = coalesce(claim.disputed_by, []),
    claim.independent_sources = coalesce(claim.independent_sources, []),
    claim.source_kinds = coalesce(claim.source_kinds, [])
} IN 4 CONCURRENT TRANSACTIONS OF 2000 ROWS
RETURN count(*) AS count
