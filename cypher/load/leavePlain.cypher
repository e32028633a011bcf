// Takes the usual label from nodes that have been set aside, to make room for those of a load, on Neo4j only.
// @fill LABEL  labels  Entity or Source
MATCH (node:LABELAside:LABEL)
CALL (node) {
  REMOVE node:LABEL
} IN TRANSACTIONS OF 20000 ROWS
