// Number of organisations that belong to an entity by SUBSIDIARY_OF claims in force, directly or through others, up to eight levels down.
// @param   id                string   id of the entity
// @returns controlled_count  integer  organisations at any level, each once
MATCH (s:Entity)-[steps:SUBSIDIARY_OF*1..8]->(e:Entity {id: $id})
WHERE all(step IN steps WHERE step.status = 'in-force') AND s.id <> $id
RETURN count(DISTINCT s.id) AS controlled_count
