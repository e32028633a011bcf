// Sorts sources by how many claims cite them, on Neo4j only; the embedded engine sorts all sources.
CREATE INDEX source_cited IF NOT EXISTS
FOR (source:Source) ON (source.claim_count)
