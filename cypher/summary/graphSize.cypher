// How much the graph holds; Neo4j keeps both numbers ready.
// @returns entity_count  integer  number of entities
// @returns claim_count   integer  number of claims
MATCH (e:Entity)
WITH count(e) AS entity_count
CALL () {
  MATCH (:Entity)-[r]->()
  RETURN count(r) AS claim_count
}
RETURN entity_count AS entity_count, claim_count AS claim_count
