// Waits until every index answers, on Neo4j only, so that a load does not end before search works.
CALL db.awaitIndexes(600)
