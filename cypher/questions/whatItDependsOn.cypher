// What an organisation, technology or sector depends on, or once did. Current links first, then by evidence.
// @title       What does this depend on?
// @titleZh     它依赖什么？
// @sentenceZh  某机构、技术或行业所依赖或曾依赖的对象；现行的在前，再按证据。
// @limits      Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       dependence
// @counts      dependence current  dependence | dependences | {n}个依赖对象
// @names       dependence
// @asks        {dependent} depend ? [share] [abroad]
// @param    dependent      string, entity         organisation, technology or sector | 机构、技术或行业
// @param    maxRows        integer, 1-501         most rows returned
// @example  dependent = electric-vehicles
// @returns  dependence     string, entity         depends on | 依赖对象
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (e:Entity {id: $dependent})-[r:DEPENDS_ON]->(d:Entity)
RETURN d.id AS dependence, r.since AS since, coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement,
  [r.id] AS claim_ids
ORDER BY r.status_rank, r.evidence_rank DESC, r.id
LIMIT $maxRows
