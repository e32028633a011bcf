// Stores on hubs how many claims of each kind they have and which come first, after all claims are loaded, on Neo4j only.
// @param rows  list of map  one list a hub: where Neo4j keeps it, its hub_counts and its hub_first
UNWIND $rows AS row
MATCH (hub) WHERE elementId(hub) = row[0]
SET hub.hub_counts = row[1], hub.hub_first = row[2]
