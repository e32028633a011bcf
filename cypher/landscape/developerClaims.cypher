// The claims that organisations develop these technologies, by id; only the best evidenced if there are too many.
// @scans  all developers of the technologies; once for each version of the data set and list of technologies, then cached
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-5001  most rows returned
// @returns claim    map               all columns of the claim
UNWIND $ids AS id
MATCH (:Organisation)-[r:DEVELOPS]->(t:Technology {id: id})
WITH r
ORDER BY r.evidence_rank DESC, r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.id
