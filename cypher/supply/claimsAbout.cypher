// The supplies of some technologies or products, the effects of policies about them, and who needs what from some places.
// @param   ids      list of string    ids of technologies, products and places, each once
// @param   maxRows  integer, 1-20001  most claims returned
// @returns claim    map               all columns of the claim
UNWIND range(0, size($ids) - 1, 500) AS start
WITH reduce(keys = '"-"', id IN $ids[start..start + 500] | keys + ' "' + id + '"') AS keys
CALL db.index.fulltext.queryRelationships('claim_search', 'about:(' + keys + ')') YIELD relationship AS r
WHERE startNode(r):Entity AND (r:SUPPLIES OR r:AFFECTS OR r:DEPENDS_ON)
WITH DISTINCT r
RETURN properties(r) AS claim
ORDER BY r.about, r.id
LIMIT $maxRows
