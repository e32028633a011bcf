// Adds sources from rows of cells, on Neo4j only.
// @fill  COLUMNS  map          each column with its place in the row
// @param rows     list of map  one list of cells a source; what is null is not stored
UNWIND $rows AS row
CREATE (:Source {COLUMNS})
