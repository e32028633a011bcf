// The claims between organisations that are about one of these technologies, comparisons among them, by id.
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-20001  most rows returned
// @returns claim    map               all columns of the claim
MATCH (:Organisation)-[r]->(:Organisation)
WHERE r.about IN $ids
RETURN properties(r) AS claim
ORDER BY r.id
LIMIT $maxRows
