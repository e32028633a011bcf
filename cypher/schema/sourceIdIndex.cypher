// Finds a source by its id, on the embedded engine only: its constraint brings no index, which Neo4j's does.
CREATE INDEX source_id_index IF NOT EXISTS
FOR (source:Source) ON (source.id)
