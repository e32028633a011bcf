// Entities that may match a search, on Neo4j only; the embedded engine has an index of its own.
// @param   lucene       string           query of the full-text index, in Lucene's grammar
// @param   maxRows      integer, 1-1000  most entities returned
// @returns id           string           id of the entity
// @returns type         string           its type
// @returns country      string           its country, for a policy perhaps several separated by semicolons; null = none
// @returns names        list of string   every name under which it can be found, the main name first
// @returns claim_count  integer          number of its claims
CALL db.index.fulltext.queryNodes('entity_search', $lucene, {limit: $maxRows}) YIELD node, score
RETURN node.id AS id, node.type AS type, node.country AS country, node.search_names AS names, node.claim_count AS claim_count
ORDER BY score DESC, claim_count DESC, id
