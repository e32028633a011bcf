// Technologies with the sectors they are applied in, by id.
// @param   ids              list of string  ids of technologies; empty = all
// @param   stage            string          stage of the chain; '' = all
// @param   sector           string          id of a sector in which they, or products that embody them, are applied; '' = all
// @param   maxRows          integer, 1-501  most rows returned
// @returns technology       string          id of the technology
// @returns stage            string          its stage of the chain
// @returns sectors          list of string  sectors it is applied in, by id
// @returns product_sectors  list of string  sectors in which products that embody it are applied, by id
MATCH (t:Technology)
WHERE (size($ids) = 0 OR t.id IN $ids) AND ($stage = '' OR t.stage = $stage)
OPTIONAL MATCH (t)-[:APPLIED_IN]->(s:Sector)
WITH t, s ORDER BY s.id
WITH t, collect(DISTINCT s.id) AS sectors
OPTIONAL MATCH (t)<-[:EMBODIES]-(:Product)-[:APPLIED_IN]->(s:Sector)
WITH t, sectors, s ORDER BY s.id
WITH t, sectors, collect(DISTINCT s.id) AS product_sectors
WHERE $sector = '' OR $sector IN sectors OR $sector IN product_sectors
RETURN t.id AS technology, t.stage AS stage, sectors AS sectors, product_sectors AS product_sectors
ORDER BY t.id
LIMIT $maxRows
