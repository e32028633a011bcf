// The claims by which others hold a stake in some entities now, by id.
// @param   ids    list of string  ids of entities
// @returns claim  map             all columns of the claim
MATCH (holder:Entity)-[r:OWNS_STAKE_IN]->(held:Entity)
WHERE held.id IN $ids AND r.status = 'in-force'
RETURN properties(r) AS claim
ORDER BY r.id
