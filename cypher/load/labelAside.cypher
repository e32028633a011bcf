// Gives nodes the label under which readers find them while a load builds the next data set, on Neo4j only.
// @fill LABEL  labels  Entity or Source
MATCH (node:LABEL)
WHERE NOT node:LABELAside
CALL (node) {
  SET node:LABELAside
} IN TRANSACTIONS OF 20000 ROWS
