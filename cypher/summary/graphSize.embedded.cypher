// How much the graph holds; Neo4j keeps both numbers ready.
// @returns entity_count  integer  number of entities
// @returns claim_count   integer  number of claims
MATCH (e:Entity)
WITH count(e) AS entity_count
OPTIONAL MATCH (:Entity)-[r]->(:Entity)
RETURN entity_count AS entity_count, count(r) AS claim_count
