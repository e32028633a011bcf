// One claim.
// @param   id     string  id of the claim
// @returns claim  map     all columns of the claim
CALL db.index.fulltext.queryRelationships('claim_search', 'id:"' + $id + '"') YIELD relationship AS r
WHERE startNode(r):Entity
RETURN properties(r) AS claim
