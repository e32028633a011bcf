// Adds claims from lines of cells, the first two of which are the node ids of the ends, on Neo4j only.
// @fill  COLUMNS  map             each column with its place in the row
// @param rows     list of string  one line a claim; nulls are not stored
// @param place    string          common beginning of the names that Neo4j gives to nodes
CYPHER replan=skip
UNWIND $rows AS line
WITH split(line, '\u001f') AS row
MATCH (subject) WHERE elementId(subject) = $place + row[0]
MATCH (object) WHERE elementId(object) = $place + row[1]
CREATE (subject)-[:$(row[2]) {COLUMNS}]->(object)
