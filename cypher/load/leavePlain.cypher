// Removes the usual label from nodes that were set aside, to make room for a load, on Neo4j only.
// @fill LABEL  labels  Entity or Source
MATCH (node:LABELAside:LABEL)
CALL (node) {
  REMOVE node:LABEL
} IN TRANSACTIONS OF 20000 ROWS
