// Finds an entity by its id in queries that name only its type, as questions do, on Neo4j only; the embedded engine uses the index of all entities.
// @fill LABEL  labels  the label of a type of vocabulary.ts
CREATE INDEX LABEL_id IF NOT EXISTS
FOR (entity:LABEL) ON (entity.id)
