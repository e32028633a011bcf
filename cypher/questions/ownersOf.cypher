// Owners of an organisation and their owners, with control or a stake, nearest first.
// @title       Who owns this organisation?
// @titleZh     该机构的股东是谁？
// @sentenceZh  某机构的股东及其上级股东（控股或参股），最近的在前。
// @limits      Shares come from sources of different years and may not add up to 100%. Only control that is in force is followed further up; for planned or ended holdings, see the status.
// @limitsZh    持股比例来自不同年份的来源，合计未必为100%。仅沿现行控股关系继续向上追溯；计划中或已结束的关系见其状态。
// @group       ownership
// @asks        ? own {organisation}
// @param    organisation   string, organisation   organisation | 机构
// @param    maxRows        integer, 1-501         most rows returned
// @example  organisation = northern-rare-earth
// @returns  owned          string, organisation   owned | 被持股机构
// @returns  level          integer, level         level | 层级
// @returns  owner          string, organisation   owner | 股东
// @returns  country        string, country        country or region | 国家或地区
// @returns  share_pct      float, %               share held | 持股比例
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Organisation {id: $organisation})-[steps:SUBSIDIARY_OF*0..7]->(owned:Organisation)
WHERE all(step IN steps WHERE step.status = 'in-force')
WITH owned, min(size(steps)) + 1 AS level
MATCH (owned)-[r:SUBSIDIARY_OF|OWNS_STAKE_IN]-(owner:Organisation)
WHERE (type(r) = 'SUBSIDIARY_OF' AND r.subject = owned.id) OR (type(r) = 'OWNS_STAKE_IN' AND r.object = owned.id)
RETURN owned.id AS owned, level AS level, owner.id AS owner, owner.country AS country, r.share_pct AS share_pct,
  r.status AS status, r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement,
  [r.id] AS claim_ids
ORDER BY level, owned.id, r.status_rank, coalesce(r.share_pct, -1.0) DESC, r.id
LIMIT $maxRows
