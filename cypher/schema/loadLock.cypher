// Makes the lock of a load unique, so that one load holds it at a time, on Neo4j only.
CREATE CONSTRAINT load_lock IF NOT EXISTS
FOR (lock:LoadLock) REQUIRE lock.name IS UNIQUE
