// One entity, with the number of organisations that belong to it directly.
// @param   id                string   id of the entity
// @returns entity            map      all columns of the entity
// @returns subsidiary_count  integer  organisations with a SUBSIDIARY_OF claim in force to it
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)<-[r:SUBSIDIARY_OF]-(subsidiary:Entity)
WHERE r.status = 'in-force'
WITH e, count(DISTINCT subsidiary) AS subsidiary_count
RETURN e {.*, search_names: null, search_tokens: null, hub_first: null} AS entity, subsidiary_count AS subsidiary_count
