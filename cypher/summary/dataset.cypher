// Which data set the graph holds.
// @returns dataset  map  title, version, date, licence and hash of the data set, own (list of string)
MATCH (d:Dataset)
RETURN properties(d) AS dataset
LIMIT 1
