// How many nodes have a label, on Neo4j only.
// @fill    LABEL  labels   label of the nodes to count
// @returns count  integer  number of nodes
MATCH (node:LABEL)
RETURN count(node) AS count
