// Finds an entity by its id, on the embedded engine only: its constraint brings no index, which Neo4j's does.
CREATE INDEX entity_id_index IF NOT EXISTS
FOR (entity:Entity) ON (entity.id)
