// Adds entities from lines of cells, the first of which holds their labels, and returns their node ids, on Neo4j only.
// @fill    COLUMNS      map             each column with its place in the row
// @param   rows         list of string  one line an entity; nulls are not stored
// @returns ids          list of string  ids of the entities
// @returns element_ids  list of string  the names that Neo4j gave to them, in the same order
CYPHER replan=skip
UNWIND $rows AS line
WITH split(line, '\u001f') AS row
CREATE (entity:$(split(row[0], ':')) {COLUMNS})
RETURN collect(entity.id) AS ids, collect(elementId(entity)) AS element_ids
