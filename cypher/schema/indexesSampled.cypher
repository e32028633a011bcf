// Makes Neo4j count again what its indexes hold, on Neo4j only, for users without the right to schema/plannedAnew.
CALL db.resampleOutdatedIndexes()
