// The entities with these ids, if they exist, by id.
// @param   ids     list of string  ids of entities
// @returns entity  map             all columns of the entity
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {.*, search_names: null, search_tokens: null, hub_first: null} AS entity
ORDER BY e.id
