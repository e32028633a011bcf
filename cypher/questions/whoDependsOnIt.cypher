// Organisations, technologies and sectors that depend on something, or once did. Current links first, then by evidence.
// @title       Who depends on this?
// @titleZh     谁依赖它？
// @sentenceZh  依赖或曾依赖某对象的机构、技术与行业；现行的在前，再按证据。
// @limits      Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       dependence
// @counts      dependent current  organisation, technology or sector that depends on it | organisations, technologies and sectors that depend on it | {n}个依赖它的机构、技术或行业
// @names       dependent
// @chart       bar country evidence  Dependences by country or region and evidence | 依赖关系（按国家或地区和证据）
// @asks        ? depend {dependence} [countries]
// @param    dependence     string, entity         organisation, technology or product | 机构、技术或产品
// @param    maxRows        integer, 1-501         most rows returned
// @example  dependence = chinese-rare-earth-magnets
// @returns  dependent      string, entity         dependent | 依赖方
// @returns  country        string, country        country or region | 国家或地区
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (e:Entity)-[r:DEPENDS_ON]->(d:Entity {id: $dependence})
RETURN e.id AS dependent, e.country AS country, r.since AS since, coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.status_rank, r.evidence_rank DESC, r.id
LIMIT $maxRows
