// Sorts the organisations of a country by number of claims, on Neo4j only; the embedded engine sorts them itself.
CREATE INDEX organisation_country_rank IF NOT EXISTS
FOR (organisation:Organisation) ON (organisation.country, organisation.claim_count)
