// How many technologies and products there are, and for how many of them current claims name a developer or producer.
// @scans  all technologies and products with their suppliers; once for each version of the data set, then cached
// @returns type      string   technology or product
// @returns total     integer  how many there are
// @returns supplied  integer  how many of them have a developer or producer
MATCH (i:Entity)
WHERE i.type IN ['technology', 'product']
OPTIONAL MATCH (i)<-[r]-(o:Organisation)
WHERE type(r) IN ['DEVELOPS', 'PRODUCES'] AND r.status_rank = 0
WITH i, count(o) AS suppliers
RETURN i.type AS type, count(i) AS total, sum(CASE WHEN suppliers > 0 THEN 1 ELSE 0 END) AS supplied
ORDER BY type
