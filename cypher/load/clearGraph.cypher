// Removes the current data set, and nothing else that the database may hold.
MATCH (n)
WHERE n:Entity OR n:Source OR n:Dataset
DETACH DELETE n
