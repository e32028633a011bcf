// Finds the sources whose title or publisher contains a text, on Neo4j only; the embedded engine reads all sources.
CREATE TEXT INDEX source_text IF NOT EXISTS
FOR (source:Source) ON (source.search_text)
