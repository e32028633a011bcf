// Finds the organisations of a country, on Neo4j only; the embedded engine reads all organisations.
CREATE INDEX organisation_country IF NOT EXISTS
FOR (organisation:Organisation) ON (organisation.country)
