// Has queries planned for the newly loaded graph, on Neo4j only: with plans for the empty graph a path search took six times as long.
CALL db.prepareForReplanning(600)
