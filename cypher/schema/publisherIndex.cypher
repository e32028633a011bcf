// Finds the sources of a publisher, on Neo4j only; the embedded engine reads all sources.
CREATE INDEX source_publisher IF NOT EXISTS
FOR (source:Source) ON (source.publisher)
