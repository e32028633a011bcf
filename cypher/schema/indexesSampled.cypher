// Lets Neo4j count anew what its indexes hold, on Neo4j only, where the user may not ask for schema/plannedAnew.
CALL db.resampleOutdatedIndexes()
