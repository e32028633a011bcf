// Replaces what the graph says of its data set.
// @param rows  list of map  one map: all columns of Dataset
UNWIND $rows AS row
MATCH (dataset:Dataset)
SET dataset = row
