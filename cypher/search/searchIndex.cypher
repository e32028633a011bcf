// The source of the embedded engine's index: every entity with its search terms.
// @returns id           string          id of the entity
// @returns type         string          its type
// @returns country      string          its country, for a policy perhaps several separated by semicolons; null = none
// @returns names        list of string  every name under which it can be found, the main name first
// @returns tokens       string          tokens of these names, separated by spaces
// @returns summary      string          its summary; null = none
// @returns claim_count  integer         number of its claims
MATCH (entity:Entity)
RETURN entity.id AS id, entity.type AS type, entity.country AS country, entity.search_names AS names,
  entity.search_tokens AS tokens, entity.summary AS summary, entity.claim_count AS claim_count
ORDER BY entity.id
