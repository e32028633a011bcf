// Suppliers of an organisation, planned and former ones too, and what they supply, current links first, then the most recent.
// @title       Who supplies this organisation, and with what?
// @titleZh     谁向该机构供货？供应什么？
// @sentenceZh  某机构现在、计划或曾经的供应商及其供货内容，现行的在前，其后按时间由近及远。
// @limits      A company and its branch are listed separately. Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    公司与其分支机构分别列出。仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       dependence
// @counts      supplier current  supplier | suppliers | {n}家供应商
// @names       supplier
// @chart       bar country evidence  Supply links by country or region of the supplier and evidence | 供货（按供应商所在国家或地区和证据）
// @asks        ? supply {organisation} [trade]
// @param    organisation   string, organisation   organisation | 机构
// @param    maxRows        integer, 1-501         most rows returned
// @example  organisation = noveon-magnetics
// @returns  supplier       string, organisation   supplier | 供应商
// @returns  country        string, country        country or region | 国家或地区
// @returns  about          string, entity         what is supplied | 供货内容
// @returns  since          string, date           since | 起始
// @returns  until          string, date           until | 截止
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (s:Organisation)-[r:SUPPLIES]->(o:Organisation {id: $organisation})
RETURN s.id AS supplier, s.country AS country, r.about AS about, r.since AS since, r.until AS until,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.status_rank, coalesce(r.since_day, '') DESC, r.id
LIMIT $maxRows
