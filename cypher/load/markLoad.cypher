// Says to everybody that a load has begun to build a data set, which takes the place of one that was imported, on Neo4j only.
MERGE (mark:LoadMark {name: 'load'})
REMOVE mark:DatasetImported
