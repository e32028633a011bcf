// Claims about an entity that no independent voice supports, most recent first.
// @title       Which claims about this are self-reported?
// @titleZh     关于它，哪些论断仅为自述？
// @sentenceZh  某实体的论断中没有独立发声方支持的，最新的在前。
// @limits      A self-reported claim can be true; no independent voice confirms it in this data set.
// @limitsZh    自述论断可能属实，但本数据集中没有独立发声方佐证。
// @group       evidence
// @counts      claim_ids  claim that no independent voice supports | claims that no independent voice supports | 没有独立发声方支持的{n}项论断
// @chart       bar predicate  Self-reported claims by kind of link | 自述论断（按关系）
// @asks        evidence {entity} [disputed]
// @param    entity         string, entity         entity | 实体
// @param    maxRows        integer, 1-501         most rows returned
// @example  entity = northern-rare-earth
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  other          string, entity         other side | 另一方
// @returns  since          string, date           since | 起始
// @returns  sources        integer, sources       sources | 来源数
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (e:Entity {id: $entity})-[r {evidence: 'self-reported'}]-(o:Entity)
RETURN type(r) AS predicate, o.id AS other, r.since AS since, size(r.sources) AS sources,
  r.newest_source AS newest_source, r.statement AS statement,
  [r.id] AS claim_ids
ORDER BY coalesce(r.since_day, '') DESC, r.id
LIMIT $maxRows
