// Gives imported entities the lists that are empty, which the import tool leaves out, on Neo4j only.
MATCH (entity:Entity)
CALL (entity) {
  SET entity.aliases = coalesce(entity.aliases, []), entity.search_names = coalesce(entity.search_names, [])
} IN 4 CONCURRENT TRANSACTIONS OF 2000 ROWS
