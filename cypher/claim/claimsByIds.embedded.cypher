// The claims with these ids, if they exist, by id.
// @param   ids    list of string  ids of claims
// @returns claim  map             all columns of the claim
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.id IN $ids
RETURN properties(r) AS claim
ORDER BY r.id
