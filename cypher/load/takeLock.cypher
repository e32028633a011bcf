// Keeps other loads out until the transaction ends, on Neo4j only: what is unique is locked even where it goes at once, and nobody sees it.
CREATE (lock:LoadLock {name: 'load'})
DELETE lock
