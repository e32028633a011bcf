// How many claims a database holds, those of a data set that is set aside included, on Neo4j only.
// @returns count  integer  number of relationships
MATCH ()-[claim]->()
RETURN count(claim) AS count
