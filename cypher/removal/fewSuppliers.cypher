// Technologies and products with few developers or producers by current claims, fewest first.
// @scans  all technologies and products with their suppliers; once for each version of the data set, then cached
// @param   most       integer, 1 or more  most developers or producers
// @param   maxRows    integer, 1-2001     most rows returned
// @returns item       string              id of the technology or product
// @returns suppliers  integer             number of its developers or producers
MATCH (i:Entity)<-[r]-(o:Organisation)
WHERE type(r) IN ['DEVELOPS', 'PRODUCES'] AND r.status_rank = 0
WITH i, count(DISTINCT o.id) AS suppliers
WHERE suppliers <= $most
RETURN i.id AS item, suppliers AS suppliers
ORDER BY suppliers, item
LIMIT $maxRows
