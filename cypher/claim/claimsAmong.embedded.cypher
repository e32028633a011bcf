// All claims that have both ends among these entities, by id.
// @param   ids    list of string  ids of entities
// @returns claim  map             all columns of the claim
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE subject.id IN $ids AND object.id IN $ids
RETURN properties(r) AS claim
ORDER BY r.id
