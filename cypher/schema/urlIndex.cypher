// Finds a source by its address, on Neo4j only; the embedded engine reads all sources.
CREATE INDEX source_url IF NOT EXISTS
FOR (source:Source) ON (source.url)
