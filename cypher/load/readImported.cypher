// Makes the data set that was imported the one that is read, on Neo4j only.
MATCH (mark:LoadMark&DatasetImported)
SET mark.own = coalesce(mark.own, []), mark.name = null, mark:Dataset
REMOVE mark:LoadMark:DatasetImported
