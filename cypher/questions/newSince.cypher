// Claims that begin on or after a given day, most recent first; plans and proposals after what has begun.
// @title       What has begun since a given day?
// @titleZh     某日以来开始了什么？
// @sentenceZh  自某日起开始的论断，最新的在前；计划和拟议列在已开始的之后。
// @limits      Counts from when the link began, not from when it was entered. Plans and proposals, and figures of a period such as an output, stand in tables of their own under what has begun. A claim dated only by month or year counts from its first day.
// @limitsZh    按关系开始之日计，而非录入之日；计划中或拟议中的，以及产量等某一时段的数值，均另列一表，置于其后。仅注明年或月的论断，自其首日起计。
// @group       change
// @counts      claim_ids  link recorded as begun since that day | links recorded as begun since that day | 有记录的{n}项自该日起开始的关系
// @chart       bar since evidence  Claims by start date and evidence | 论断（按起始时间和证据）
// @asks        new {day} [when]
// @scans    all claims; once for each version of the data set and day, then cached
// @param    day            string, date           day (a month or year counts from its first day) | 日期（仅有年或月时取首日）
// @param    maxRows        integer, 1-501         most rows returned
// @example  day = 2026-01-01
// @returns  subject        string, entity         subject | 主体
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  object         string, entity         object | 客体
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (s:Entity)-[r]->(o:Entity)
WHERE r.since_day IS NOT NULL AND r.since_day >= $day
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, r.since AS since,
  coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY CASE WHEN r.status IN ['planned', 'proposed'] THEN 1 ELSE 0 END, r.since_day DESC, r.id
LIMIT $maxRows
