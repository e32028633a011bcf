// All entities of the graph, by id.
// @param   maxRows  integer, 1-20001  most entities returned
// @returns entity   map               all columns of the entity
MATCH (e:Entity)
WHERE e.id >= ''
WITH e
ORDER BY e.id
LIMIT $maxRows
RETURN e {.*, search_names: null, search_tokens: null, hub_first: null} AS entity
ORDER BY e.id
