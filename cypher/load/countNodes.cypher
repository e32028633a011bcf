// How many nodes have a label, on Neo4j only.
// @fill    LABEL  labels   whose nodes are counted
// @returns count  integer  number of nodes
MATCH (node:LABEL)
RETURN count(node) AS count
