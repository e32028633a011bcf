// The claims by which others make, develop or mine some products and technologies, by id; plans do not count.
// @param   ids    list of string  ids of products and technologies
// @returns claim  map             all columns of the claim
MATCH (maker:Entity)-[r:PRODUCES|DEVELOPS|MINES]->(thing:Entity)
WHERE thing.id IN $ids AND NOT r.status IN ['planned', 'proposed']
RETURN properties(r) AS claim
ORDER BY r.id
