// Directs readers to the data set that was set aside, on Neo4j only.
MATCH (held:Dataset)
REMOVE held:Dataset
SET held:DatasetAside
