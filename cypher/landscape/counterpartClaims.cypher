// The claims that an organisation outside China and one inside work on the same one of these technologies, by id.
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-20001  most rows returned
// @returns claim    map               all columns of the claim
MATCH (:Organisation)-[r:COUNTERPART_OF]->(:Organisation)
WHERE r.about IN $ids
RETURN properties(r) AS claim
ORDER BY r.id
LIMIT $maxRows
