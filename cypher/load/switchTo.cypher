// Makes the data set that a load has built the current one, on Neo4j only.
// @param rows  list of map  one map: all columns of Dataset
MATCH (mark:LoadMark)
DELETE mark
WITH count(*) AS ended
UNWIND $rows AS row
CREATE (dataset:Dataset)
SET dataset = row
