// Keeps other loads out until the transaction ends, on Neo4j only, by a unique node that nobody else ever sees.
CREATE (lock:LoadLock {name: 'load'})
DELETE lock
