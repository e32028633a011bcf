// Makes the lock of a load one that only one load can hold, on Neo4j only.
CREATE CONSTRAINT load_lock IF NOT EXISTS
FOR (lock:LoadLock) REQUIRE lock.name IS UNIQUE
