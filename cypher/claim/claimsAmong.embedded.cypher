// All claims that have both ends among these entities, but not both among those known before, by id.
// @param   ids    list of string  ids of entities
// @param   known  list of string  those of them whose claims among themselves are left out; empty = none
// @returns claim  map             all columns of the claim
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE subject.id IN $ids AND object.id IN $ids AND NOT (subject.id IN $known AND object.id IN $known)
RETURN properties(r) AS claim
ORDER BY r.id
