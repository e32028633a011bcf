// Entities that have one of some whole names, on Neo4j only; the embedded engine has an index of its own.
// @param   lucene   string           the names in Lucene's grammar, each as the key of a whole name
// @param   maxRows  integer, 1-2000  most entities returned
// @returns id       string           id of the entity
CALL db.index.fulltext.queryNodes('entity_search', $lucene, {limit: $maxRows}) YIELD node
RETURN node.id AS id
ORDER BY id
