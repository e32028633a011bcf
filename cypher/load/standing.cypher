// Where readers find the data set during a large load, on Neo4j only.
// @returns plain   string   the name that Neo4j gave to the data set under the usual labels; null = none
// @returns aside   string   the same for the one that is set aside during a load, or being removed
// @returns begun   integer  1 = a load has begun to build a data set, and has not ended
OPTIONAL MATCH (held:Dataset)
WITH min(elementId(held)) AS plain
OPTIONAL MATCH (held:DatasetAside)
WITH plain, min(elementId(held)) AS aside
OPTIONAL MATCH (mark:LoadMark)
RETURN plain AS plain, aside AS aside, count(mark) AS begun
