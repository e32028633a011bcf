// One entity and, for a hub, the notes on its claims that are kept with it.
// @param   id      string          id of the entity
// @returns entity  map             all columns of the entity
// @returns counts  list of string  how many claims a hub has of each predicate, direction and evidence; empty = no hub
// @returns first   list of string  sort keys of the first claims of a hub, each with predicate, direction and other end
MATCH (e:Entity {id: $id})
RETURN e {.*, search_names: null, search_tokens: null, hub_first: null} AS entity, coalesce(e.hub_counts, []) AS counts,
  coalesce(e.hub_first, []) AS first
