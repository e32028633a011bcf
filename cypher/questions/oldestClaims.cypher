// Claims that no source says have ended, by the date of their newest source, oldest first.
// @title       Which claims have gone longest without a new source?
// @titleZh     哪些论断最久没有新来源？
// @sentenceZh  没有来源称已结束的论断，按其最新来源的日期排列，最早的在前。
// @limits      A claim may still hold even if nobody has written about it again. Claims without a dated source are left out.
// @limitsZh    即使无人再提，论断也可能仍然成立。来源均无日期的论断未列入。
// @group       evidence
// @counts      claim_ids  claim that no source says has ended | claims that no source says have ended | 没有来源称已结束的{n}项论断
// @chart       bar heard evidence  Claims by year of their newest source, and evidence | 论断（按最新来源年份和证据）
// @asks        evidence {entity} "old, oldest, outdated, stale, not updated, longest | 最旧, 过时, 最久"
// @param    entity     string, entity         entity | 实体
// @param    maxRows    integer, 1-501         most rows returned
// @example  entity = baogang-group
// @returns  predicate  string, predicate      kind of link | 关系
// @returns  other      string, entity         other side | 另一方
// @returns  since      string, date           since | 起始
// @returns  heard      string, date           newest source | 最新来源
// @returns  evidence   string, evidence       evidence | 证据
// @returns  statement  string                 statement | 陈述
// @returns  claim_ids  list of string, claim  the claims that the row rests on
MATCH (e:Entity {id: $entity})-[r {status: 'in-force'}]-(o:Entity)
WHERE r.newest_day IS NOT NULL
RETURN type(r) AS predicate, o.id AS other, r.since AS since, r.newest_source AS heard, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.newest_day, r.id
LIMIT $maxRows
