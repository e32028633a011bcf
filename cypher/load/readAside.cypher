// Leads readers to the data set that has been set aside, on Neo4j only.
MATCH (held:Dataset)
REMOVE held:Dataset
SET held:DatasetAside
