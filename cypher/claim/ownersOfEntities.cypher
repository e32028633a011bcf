// The claims by which entities belong, or once belonged, to an owner, by id; planned or proposed takeovers do not count.
// @param   ids    list of string  ids of entities
// @returns claim  map             all columns of the claim
MATCH (owned:Entity)-[r:SUBSIDIARY_OF]->(owner:Entity)
WHERE owned.id IN $ids AND NOT r.status IN ['planned', 'proposed']
RETURN properties(r) AS claim
ORDER BY r.id
