// Technologies that organisations of a country develop, by technology. For each, current activities first, then by maturity.
// @title       What does a country develop, and how far has it come?
// @titleZh     某国研发哪些技术？进展如何？
// @sentenceZh  某国机构研发的技术，按技术排列；同一技术现行者在前，再按成熟度。
// @limits      The country is where the organisation has its headquarters, not its plants. For plans, the maturity shown is the target.
// @limitsZh    国家指机构总部所在地，而非工厂所在地。计划的成熟度为其目标。
// @group       technology
// @chart       bar stage maturity  Claims of developers by stage of the chain and maturity | 研发论断（按产业链环节和成熟度）
// @scans    all developers of a country; once for each version of the data set and country, then cached
// @param    country        string, country        country | 国家
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
