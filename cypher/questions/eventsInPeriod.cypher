// Beginnings, ends and due dates between two days: those of policies first, then all others, by day.
// @title       What happened between two days?
// @titleZh     两个日期之间发生了什么？
// @sentenceZh  两个日期之间开始、结束或到期的事项；政策在前，其余在后，均按日期。
// @limits      Only dated claims can be found, and none after the newest source of this data set. A plan that was due need not have been carried out. What is dated by a month or year only counts from its first day. Figures of a period, such as imports in a month, are no events and are left out.
// @limitsZh    仅能找到注明日期的论断，且不晚于本数据集的最新来源。到期的计划未必已实现。仅注明月份或年份的，自其首日起计。某月进口量等时段数据不是事件，未列入。
// @group       change
// @counts      claim_ids  beginning, end or due date recorded | beginnings, ends and due dates recorded | 有记录的{n}项开始、结束或到期事项
// @chart       bar day evidence  Events by date and evidence | 事项（按日期和证据）
// @asks        when {from} [{country}] [new] [restrict] [affect]
// @scans       all dated claims; once for each version of the data set, two days and country, then cached
// @param    from           string, date           from (a month or year counts from its first day) | 自（仅有年或月时取首日）
// @param    to             string, date           to (a month or year counts to its last day) | 至（仅有年或月时取末日）
// @param    country        string, country        country or region of one side | 任一方所在国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  from = 2025-10
// @example  to = 2025-11
// @example  country =
// @returns  day            string, date           day | 日期
// @returns  event          string, kind           event | 事项
// @returns  subject        string, entity         subject | 主体
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  object         string, entity         object | 客体
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (s:Entity)-[r]->(o:Entity)
WHERE (r.since IS NOT NULL OR r.until IS NOT NULL OR r.due IS NOT NULL)
  AND NOT (r.quantity IS NOT NULL AND type(r) IN ['DEPENDS_ON', 'PRODUCES', 'SUPPLIES', 'ACTIVE_IN', 'MINES'])
  AND NOT (type(r) = 'AFFECTS' AND coalesce(r.quantity_kind, '') = 'actual' AND r.since IS NOT NULL AND r.until IS NOT NULL)
  AND ($country = '' OR s.country CONTAINS $country OR o.country CONTAINS $country)
UNWIND ['begins', 'ends', 'is-due'] AS event
WITH s, r, o, event, CASE event WHEN 'begins' THEN r.since WHEN 'ends' THEN r.until ELSE r.due END AS day
WITH s, r, o, event, day, CASE size(day) WHEN 4 THEN day + '-01-01' WHEN 7 THEN day + '-01' ELSE day END AS first_day
WHERE day IS NOT NULL AND first_day >= $from AND ($to = '' OR first_day <= $to)
RETURN day AS day, event AS event, s.id AS subject, type(r) AS predicate, o.id AS object,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY CASE WHEN s:Policy OR o:Policy THEN 0 ELSE 1 END, first_day, r.id, event
LIMIT $maxRows
