// Finds an entity by its id, on the embedded engine only, where a constraint creates no index.
CREATE INDEX entity_id_index IF NOT EXISTS
FOR (entity:Entity) ON (entity.id)
