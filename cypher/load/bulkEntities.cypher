// Adds entities that share their labels from rows of cells, and tells where Neo4j keeps them, on Neo4j only.
// @fill    LABELS       labels          labels of vocabulary.ts, such as Entity:Organisation:Counterpart
// @fill    COLUMNS      map             each column with its place in the row
// @param   rows         list of map     one list of cells an entity; what is null is not stored
// @returns ids          list of string  ids of the entities
// @returns element_ids  list of string  the names that Neo4j gave to them, in the same order
UNWIND $rows AS row
CREATE (entity:LABELS {COLUMNS})
RETURN collect(entity.id) AS ids, collect(elementId(entity)) AS element_ids
