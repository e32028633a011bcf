// Gives the organisations of a country by the number of their claims, on Neo4j only: the embedded engine sorts them.
CREATE INDEX organisation_country_rank IF NOT EXISTS
FOR (organisation:Organisation) ON (organisation.country, organisation.claim_count)
