// The supplies of some technologies or products, the effects of policies about them, and who needs what from some places.
// @param   ids      list of string    ids of technologies, products and places, each once
// @param   maxRows  integer, 1-20001  most claims returned
// @returns claim    map               all columns of the claim
MATCH (:Entity)-[r:SUPPLIES|AFFECTS|DEPENDS_ON]->(:Entity)
WHERE r.about IN $ids
RETURN properties(r) AS claim
ORDER BY r.about, r.id
LIMIT $maxRows
