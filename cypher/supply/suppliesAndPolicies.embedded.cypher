// The supplies of some technologies or products, and the effects of policies about them, by these and id.
// @param   ids      list of string    ids of the technologies and products, each once
// @param   maxRows  integer, 1-20001  most claims returned
// @returns claim    map               all columns of the claim
MATCH (:Entity)-[r:SUPPLIES|AFFECTS]->(:Entity)
WHERE r.about IN $ids
RETURN properties(r) AS claim
ORDER BY r.about, r.id
LIMIT $maxRows
