// The claims of some predicates that point to some entities, by entity and id.
// @param   ids         list of string    ids of the entities, each once
// @param   predicates  list of string    predicates of the claims
// @param   maxRows     integer, 1-20001  most claims returned
// @returns claim       map               all columns of the claim
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r]-(n:Entity)
WHERE type(r) IN $predicates
RETURN properties(r) AS claim
ORDER BY r.object, r.id
LIMIT $maxRows
