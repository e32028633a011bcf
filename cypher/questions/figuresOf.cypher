// Figures recorded on something, those of one measure and unit together, each measure from its first date to its last.
// @title       Which figures are recorded on this?
// @titleZh     有哪些相关数据？
// @sentenceZh  有关某对象的数据，同一指标和单位的排在一起，各按日期先后。
// @limits      Figures under one measure may still be of different periods, places or counts: the figure says which. Only like may be compared with like. What no source of this data set counts is missing.
// @limitsZh    同一指标下的数据，其时段、地点或统计口径仍可能不同，以数值说明为准；只有口径相同的才可比较。本数据集来源未统计的不在其中。
// @group       technology
// @counts      claim_ids current  figure | figures | {n}项数值
// @chart       bar since evidence  Figures by the year or month in which their period begins and evidence | 数据（按时段起始和证据）
// @asks        figure {entity} [output] [trade] [capacity] [share]
// @asks        output {entity} [figure] [make]
// @asks        trade {entity} [figure]
// @asks        capacity {entity} [figure] [make]
// @scans       all claims with a figure; once for each version of the data set and entity, then cached
// @param    entity         string, entity         anything | 任意对象
// @param    maxRows        integer, 1-501         most rows returned
// @example  entity = chinese-rare-earth-magnets
// @returns  figure         float, figure          figure | 数值
// @returns  since          string, date           from | 起
// @returns  until          string, date           until | 止
// @returns  subject        string, entity         subject | 主体
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  object         string, entity         object | 客体
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (s:Entity)-[r]->(o:Entity)
WHERE r.quantity IS NOT NULL AND (s.id = $entity OR o.id = $entity OR r.about = $entity)
WITH s, r, o, split(coalesce(r.quantity_of, r.unit), ',')[0] AS measure
RETURN r.quantity AS figure, r.since AS since, r.until AS until, s.id AS subject, type(r) AS predicate,
  o.id AS object, coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY measure, r.unit, coalesce(r.since_day, r.newest_day, ''), r.id
LIMIT $maxRows
