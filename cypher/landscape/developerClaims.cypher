// The claims that organisations develop these technologies, by id.
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-20001  most rows returned
// @returns claim    map               all columns of the claim
UNWIND $ids AS id
MATCH (:Organisation)-[r:DEVELOPS]->(t:Technology {id: id})
RETURN properties(r) AS claim
ORDER BY r.id
LIMIT $maxRows
