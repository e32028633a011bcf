// Finds a source by its id, on the embedded engine only, where a constraint creates no index.
CREATE INDEX source_id_index IF NOT EXISTS
FOR (source:Source) ON (source.id)
