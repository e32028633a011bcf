// The claims between organisations about one of these technologies, comparisons included, by id; only the best evidenced if there are too many.
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-5001  most rows returned
// @returns claim    map               all columns of the claim
MATCH (:Organisation)-[r]->(:Organisation)
WHERE r.about IN $ids
WITH r
ORDER BY r.evidence_rank DESC, r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.id
