// Adds sources from lines of cells, on Neo4j only.
// @fill  COLUMNS  map             each column with its place in the row
// @param rows     list of string  one line a source; nulls are not stored
CYPHER replan=skip
UNWIND $rows AS line
WITH split(line, '\u001f') AS row
CREATE (:Source {COLUMNS})
