// Removes the data set that is there, and nothing else that the database may hold.
MATCH (n)
WHERE n:Entity OR n:Source OR n:Dataset
DETACH DELETE n
