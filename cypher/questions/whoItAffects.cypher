// Organisations, technologies, products and sectors that claims say a policy affects, or affected, by type and name.
// @title       Whom and what does this policy affect?
// @titleZh     该政策影响谁、影响什么？
// @sentenceZh  论断称受某政策影响或曾受其影响的机构、技术、产品与行业，按类型与名称排列。
// @limits      Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       policy
// @counts      affected  organisation, technology, product or sector said to be affected, or to have been | organisations, technologies, products and sectors said to be affected, or to have been | 据称受其影响或曾受其影响的{n}个机构、技术、产品或行业
// @asks        {policy} affect ? [halt] [short] [restrict] [trade] [when]
// @asks        {policy} restrict ? [halt] [trade]
// @asks        {policy} halt [short]
// @asks        {policy} short
// @param    policy         string, policy         policy | 政策
// @param    maxRows        integer, 1-501         most rows returned
// @example  policy = mofcom-announcement-18-2025
// @returns  affected       string, entity         affected | 影响对象
// @returns  since          string, date           since | 起始
// @returns  until          string, date           until | 截止
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (p:Policy {id: $policy})-[r:AFFECTS]->(e:Entity)
RETURN e.id AS affected, r.since AS since, r.until AS until, r.status AS status, r.newest_source AS newest_source,
  r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY e.type, e.id, r.id
LIMIT $maxRows
