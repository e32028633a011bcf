// Where readers find the data set while a large load goes on, on Neo4j only.
// @returns plain   integer  1 = under the usual labels
// @returns aside   integer  1 = set aside under labels of its own while a load builds the next one
// @returns begun   integer  1 = a load has begun to build a data set, and has not ended
OPTIONAL MATCH (held:Dataset)
WITH count(held) AS plain
OPTIONAL MATCH (held:DatasetAside)
WITH plain, count(held) AS aside
OPTIONAL MATCH (mark:LoadMark)
RETURN plain AS plain, aside AS aside, count(mark) AS begun
