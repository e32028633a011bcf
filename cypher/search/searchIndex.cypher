// The source of the embedded engine's index: every entity with its search terms.
// @returns id           string          id of the entity
// @returns type         string          its type
// @returns names        list of string  every name under which it can be found, the main name first
// @returns tokens       string          tokens of these names, separated by spaces
// @returns claim_count  integer         number of its claims
MATCH (entity:Entity)
RETURN entity.id AS id, entity.type AS type, entity.search_names AS names, entity.search_tokens AS tokens,
  entity.claim_count AS claim_count
ORDER BY entity.id
