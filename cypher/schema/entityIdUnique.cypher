// Makes entity ids unique, and finds an entity by its id on Neo4j.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
