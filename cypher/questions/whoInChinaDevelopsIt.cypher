// Organisations in China that develop a technology, plan to, or once did, with their current parent. What is reported as current first, then by maturity.
// @title       Who in China develops this, and who owns them?
// @titleZh     中国哪些机构研发此技术？归谁所有？
// @sentenceZh  研发、计划研发或曾研发某项技术的中国机构及其现有上级；现行的在前，再按成熟度。
// @limits      Only the direct parent is named; the organisation’s card shows the chain up to the highest known owner. For plans, the maturity shown is the target.
// @limitsZh    仅列直接上级；该机构的卡片显示直至已知最高层所有者的完整股权链。计划的成熟度为其目标。
// @group       technology
// @counts      organisation current  developer in China | developers in China | {n}家中国研发方
// @names       organisation
// @chart       bar status maturity  Claims about developers in China by status and maturity | 中国研发方的论断（按状态和成熟度）
// @asks        ? make {technology} china
// @param    technology     string, technology            technology | 技术
// @param    maxRows        integer, 1-501                most rows returned
// @example  technology = solid-state-hydrogen-storage
// @returns  organisation   string, organisation          organisation | 机构
// @returns  parents        list of string, organisation  parent | 上级
// @returns  maturity       string, maturity              maturity | 成熟度
// @returns  since          string, date                  since | 起始
// @returns  status         string, status                status | 状态
// @returns  newest_source  string, date                  newest source | 最新来源
// @returns  evidence       string, evidence              evidence | 证据
// @returns  statement      string                        statement | 陈述
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (o:Organisation)-[r:DEVELOPS]->(t:Technology {id: $technology})
WHERE o.counterpart = false
WITH o, r
ORDER BY r.status_rank,
  CASE r.maturity WHEN 'deployed' THEN 5 WHEN 'commercial' THEN 4 WHEN 'demonstration' THEN 3 WHEN 'pilot' THEN 2 WHEN 'research' THEN 1 ELSE 0 END DESC,
  r.evidence_rank DESC, r.id
LIMIT $maxRows
OPTIONAL MATCH (o)-[s:SUBSIDIARY_OF {status: 'in-force'}]->(p:Organisation)
WITH o, r, p, s ORDER BY s.id
WITH o, r, collect(DISTINCT p.id) AS parents, collect(DISTINCT s.id) AS holdings
RETURN o.id AS organisation, parents AS parents, r.maturity AS maturity, r.since AS since,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] + holdings AS claim_ids
ORDER BY r.status_rank,
  CASE r.maturity WHEN 'deployed' THEN 5 WHEN 'commercial' THEN 4 WHEN 'demonstration' THEN 3 WHEN 'pilot' THEN 2 WHEN 'research' THEN 1 ELSE 0 END DESC,
  r.evidence_rank DESC, r.id
LIMIT $maxRows
