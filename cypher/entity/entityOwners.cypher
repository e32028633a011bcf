// The owners of an entity and their owners, as far up as SUBSIDIARY_OF claims in force lead, nearest first.
// @param   id     string        id of the entity
// @returns owned  string        id of the owned organisation
// @returns owner  map           all columns of the organisation that it belongs to
// @returns claim  map           all columns of the claim that says so
// @returns level  integer, 1-8  ownership steps from the entity up to the owner
MATCH (e:Entity {id: $id})-[steps:SUBSIDIARY_OF*0..7]->(owned:Entity)-[r:SUBSIDIARY_OF]->(owner:Entity)
WHERE r.status = 'in-force' AND all(step IN steps WHERE step.status = 'in-force')
WITH owned, r, owner, min(size(steps)) + 1 AS level
RETURN owned.id AS owned,
  owner {.*, search_names: null, search_tokens: null, hub_first: null} AS owner,
  properties(r) AS claim,
  level AS level
ORDER BY level, r.id
