// One claim.
// @param   id     string  id of the claim
// @returns claim  map     all columns of the claim
MATCH (:Entity)-[r]->(:Entity)
WHERE r.id = $id
RETURN properties(r) AS claim
