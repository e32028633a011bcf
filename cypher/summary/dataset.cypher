// Which data set the graph holds.
// @returns dataset  map  title, version, date, licence, hash and horizon of the data set, own (list of string)
MATCH (d:Dataset)
RETURN properties(d) AS dataset
LIMIT 1
