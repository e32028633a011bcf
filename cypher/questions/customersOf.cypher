// Organisations that an organisation supplies, is to supply or once supplied, current links first, then the most recent.
// @title       Whom does this organisation supply?
// @titleZh     该机构向谁供货？
// @sentenceZh  某机构现在、计划或曾经的供货对象，现行的在前，其后按时间由近及远。
// @limits      Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       dependence
// @counts      customer current  customer | customers | {n}家客户
// @names       customer
// @chart       bar country evidence  Supply links by country or region of the customer and evidence | 供货（按客户所在国家或地区和证据）
// @asks        {organisation} supply ?
// @asks        {organisation} depend ? "revenue, sales | 收入, 销售"
// @asks        affect if {organisation}
// @param    organisation   string, organisation   organisation | 机构
// @param    maxRows        integer, 1-501         most rows returned
// @example  organisation = jl-mag
// @returns  customer       string, organisation   customer | 客户
// @returns  country        string, country        country or region | 国家或地区
// @returns  about          string, entity         what is supplied | 供货内容
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Organisation {id: $organisation})-[r:SUPPLIES]->(c:Organisation)
RETURN c.id AS customer, c.country AS country, r.about AS about, r.since AS since,
  coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.status_rank, coalesce(r.since_day, '') DESC, r.id
LIMIT $maxRows
