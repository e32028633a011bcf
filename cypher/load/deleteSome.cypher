// Deletes some nodes of a label with their claims, on Neo4j only, because all of them would not fit into one transaction.
// @fill    LABEL    labels   label of the nodes to delete
// @param   maxRows  integer  most nodes deleted
// @returns count    integer  nodes deleted
MATCH (node:LABEL)
WITH node LIMIT $maxRows
DETACH DELETE node
RETURN count(*) AS count
