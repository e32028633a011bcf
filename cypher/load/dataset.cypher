// Adds the node that says which data set the graph holds.
// @param rows  list of map  one map: all columns of Dataset
UNWIND $rows AS row
CREATE (dataset:Dataset)
SET dataset = row
