// The claims that organisations develop these technologies, by id.
// @scans  all developers of the technologies; once for each version of the data set and list of technologies, then kept
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-20001  most rows returned
// @returns claim    map               all columns of the claim
UNWIND $ids AS id
MATCH (:Organisation)-[r:DEVELOPS]->(t:Technology {id: id})
RETURN properties(r) AS claim
ORDER BY r.id
LIMIT $maxRows
