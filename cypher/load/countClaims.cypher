// How many claims a database holds, including a data set that is set aside, on Neo4j only.
// @returns count  integer  number of relationships
MATCH ()-[claim]->()
RETURN count(claim) AS count
