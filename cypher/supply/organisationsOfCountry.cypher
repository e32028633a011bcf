// The organisations of a country, those with the most claims first.
// @param   country       string, ISO 3166-1 alpha-2 or EU  code of the country
// @param   maxRows       integer, 1-5001                   most organisations returned
// @returns organisation  string                            id of the organisation
MATCH (o:Organisation)
WHERE o.country = $country AND o.claim_count >= 0
RETURN o.id AS organisation
ORDER BY o.claim_count DESC, o.id
LIMIT $maxRows
