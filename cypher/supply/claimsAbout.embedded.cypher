// The claims of some predicates that are about some technologies or products, by these and id.
// @param   ids         list of string    ids of the technologies and products, each once
// @param   predicates  list of string    predicates of the claims
// @param   maxRows     integer, 1-20001  most claims returned
// @returns claim       map               all columns of the claim
MATCH (:Entity)-[r]->(:Entity)
WHERE r.about IN $ids AND type(r) IN $predicates
RETURN properties(r) AS claim
ORDER BY r.about, r.id
LIMIT $maxRows
