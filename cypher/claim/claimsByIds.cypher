// The claims with these ids, if they exist, by id.
// @param   ids    list of string  ids of claims
// @returns claim  map             all columns of the claim
UNWIND range(0, size($ids) - 1, 500) AS start
WITH reduce(keys = '"-"', id IN $ids[start..start + 500] | keys + ' "' + id + '"') AS keys
CALL db.index.fulltext.queryRelationships('claim_search', 'id:(' + keys + ')') YIELD relationship AS r
WHERE startNode(r):Entity
RETURN DISTINCT properties(r) AS claim
ORDER BY claim.id
