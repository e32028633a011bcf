// Plans and proposals that are overdue on a given day, longest overdue first.
// @title       Which plans are overdue?
// @titleZh     哪些计划已逾期？
// @sentenceZh  截至某日已逾期的计划中或拟议中的论断，逾期最久的在前。
// @limits      Since its newest source, a plan may have been carried out, delayed or dropped. A plan dated only by month or year is overdue after its last day.
// @limitsZh    自最新来源以来，计划可能已实现、推迟或放弃。只注明年份或月份的计划，过了该年或该月最后一天才算逾期。
// @group       change
// @counts      claim_ids  overdue plan or proposal | overdue plans and proposals | {n}项已逾期的计划或拟议
// @chart       bar due evidence  Plans by due date and evidence | 计划（按到期时间和证据）
// @asks        late [planned] [{day}]
// @scans    all plans and proposals; once for each version of the data set and day, then cached
// @param    day        string, date           day (a month or year counts from its first day) | 日期（仅有年或月时取首日）
// @param    maxRows    integer, 1-501         most rows returned
// @example  day = 2026-11-25
// @returns  subject    string, entity         subject | 主体
// @returns  predicate  string, predicate      kind of link | 关系
// @returns  object     string, entity         object | 客体
// @returns  due        string, date           due | 到期
// @returns  checked    string, date           newest source | 最新来源
// @returns  status     string, status         status | 状态
// @returns  evidence   string, evidence       evidence | 证据
// @returns  statement  string                 statement | 陈述
// @returns  claim_ids  list of string, claim  the claims that the row rests on
CALL db.index.fulltext.queryRelationships('claim_search', 'status:(planned proposed)') YIELD relationship AS r
WITH startNode(r) AS s, r, endNode(r) AS o
WHERE s:Entity AND r.due_day IS NOT NULL AND r.due_day < $day
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, r.due AS due, r.newest_source AS checked, r.status AS status,
  r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.due_day, r.id
LIMIT $maxRows
