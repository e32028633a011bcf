// Adds claims of one predicate from rows of cells, of which the first two say where Neo4j keeps the ends, on Neo4j only.
// @fill  PREDICATE  relationship type  a predicate of vocabulary.ts
// @fill  COLUMNS    map                each column with its place in the row
// @param rows       list of map        one list of cells a claim; what is null is not stored
UNWIND $rows AS row
MATCH (subject) WHERE elementId(subject) = row[0]
MATCH (object) WHERE elementId(object) = row[1]
CREATE (subject)-[:PREDICATE {COLUMNS}]->(object)
