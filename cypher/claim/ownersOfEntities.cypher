// The claims by which some entities belong, or once belonged, to an owner, by id; a planned or proposed takeover makes none.
// @param   ids    list of string  ids of entities
// @returns claim  map             all columns of the claim
MATCH (owned:Entity)-[r:SUBSIDIARY_OF]->(owner:Entity)
WHERE owned.id IN $ids AND NOT r.status IN ['planned', 'proposed']
RETURN properties(r) AS claim
ORDER BY r.id
