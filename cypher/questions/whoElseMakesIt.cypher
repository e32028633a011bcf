// Organisations outside China that develop a technology, plan to, or once did. What is reported as current first, then by maturity and evidence.
// @title       Who outside China develops this?
// @titleZh     境外哪些机构研发此技术？
// @sentenceZh  研发、计划研发或曾研发某项技术的境外机构；现行的在前，再按成熟度和证据。
// @limits      Only what is in this data set can be found; what is missing may still exist. For plans, the maturity shown is the target.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。计划的成熟度为其目标。
// @group       technology
// @counts      organisation current  developer outside China | developers outside China | {n}家境外研发方
// @names       organisation
// @chart       bar country maturity  Claims about developers outside China, by country or region and maturity | 境外研发方的论断（按国家或地区和成熟度）
// @asks        ? make {technology} abroad [countries]
// @param    technology     string, technology     technology | 技术
// @param    maxRows        integer, 1-501         most rows returned
// @example  technology = sintered-ndfeb-magnets
// @returns  organisation   string, organisation   organisation | 机构
// @returns  country        string, country        country or region | 国家或地区
// @returns  maturity       string, maturity       maturity | 成熟度
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Counterpart)-[r:DEVELOPS]->(t:Technology {id: $technology})
RETURN o.id AS organisation, o.country AS country, r.maturity AS maturity, r.since AS since,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.status_rank,
  CASE r.maturity WHEN 'deployed' THEN 5 WHEN 'commercial' THEN 4 WHEN 'demonstration' THEN 3 WHEN 'pilot' THEN 2 WHEN 'research' THEN 1 ELSE 0 END DESC,
  r.evidence_rank DESC, r.id
LIMIT $maxRows
