// Tells hubs how many claims of each kind they have, which is known when all claims have passed, on Neo4j only.
// @param rows  list of map  one list a hub: where Neo4j keeps it, and its hub_counts
UNWIND $rows AS row
MATCH (hub) WHERE elementId(hub) = row[0]
SET hub.hub_counts = row[1]
