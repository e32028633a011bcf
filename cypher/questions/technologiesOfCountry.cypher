// Technologies that organisations in a country or region develop, plan to, or once did, by technology. For each, what is reported as current first, then by maturity.
// @title       Which technologies does a country develop, and how mature are they?
// @titleZh     某国（地区）研发哪些技术？成熟度如何？
// @sentenceZh  某国（地区）机构研发、计划研发或曾研发的技术，按技术排列；同一技术现行的在前，再按成熟度。
// @limits      An organisation counts for the country or region of its headquarters, not of its plants. For plans, the maturity shown is the target.
// @limitsZh    国家或地区指机构总部所在地，而非工厂所在地。计划的成熟度为其目标。
// @group       technology
// @counts      technology current  technology developed there | technologies developed there | {n}项当地研发的技术
// @chart       bar stage maturity  Claims about developers by stage of the chain and maturity | 研发论断（按产业链环节和成熟度）
// @asks        {country} make ? "technology, technologies | 技术" [research]
// @asks        {country} make ?
// @scans    all developers of a country; once for each version of the data set and country, then cached
// @param    country        string, country        country or region | 国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  country = JP
// @returns  technology     string, technology     technology | 技术
// @returns  stage          string, stage          stage of the chain | 产业链环节
// @returns  organisation   string, organisation   organisation | 机构
// @returns  maturity       string, maturity       maturity | 成熟度
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Organisation {country: $country})-[r:DEVELOPS]->(t:Technology)
RETURN t.id AS technology, t.stage AS stage, o.id AS organisation, r.maturity AS maturity, r.since AS since,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  [r.id] AS claim_ids
ORDER BY t.id, r.status_rank,
  CASE r.maturity WHEN 'deployed' THEN 5 WHEN 'commercial' THEN 4 WHEN 'demonstration' THEN 3 WHEN 'pilot' THEN 2 WHEN 'research' THEN 1 ELSE 0 END DESC,
  r.evidence_rank DESC, r.id
LIMIT $maxRows
