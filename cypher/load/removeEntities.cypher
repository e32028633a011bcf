// Removes entities and what claims they still have.
// @param rows  list of map  one map an entity: its id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
DETACH DELETE entity
