// Records that a load has begun to build a data set, on Neo4j only.
MERGE (mark:LoadMark {name: 'load'})
