// The claims that cite a source, for or against, by id.
// @param   id       string          id of the source
// @param   maxRows  integer, 1-500  most claims returned
// @returns claim    map             all columns of the claim
CALL db.index.fulltext.queryRelationships('claim_search', 'sources:"' + $id + '" disputed_by:"' + $id + '"')
YIELD relationship AS r
WHERE startNode(r):Entity
WITH r
ORDER BY r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.id
