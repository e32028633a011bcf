// Lets queries be planned by what a load has brought, on Neo4j only: plans for the empty graph would stay, and a search for paths took six times as long.
CALL db.prepareForReplanning(600)
