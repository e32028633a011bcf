// Makes source ids unique, and finds a source by its id on Neo4j.
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (source:Source) REQUIRE source.id IS UNIQUE
