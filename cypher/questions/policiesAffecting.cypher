// Policies that claims say affect, or affected, an organisation, technology, product or sector, most recent first.
// @title       Which policies affect this?
// @titleZh     哪些政策影响它？
// @sentenceZh  论断称影响或曾影响某机构、技术、产品或行业的政策，最新的在前。
// @limits      Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       policy
// @counts      policy  policy said to affect it, or to have affected it | policies said to affect it, or to have affected it | 据称影响或曾影响它的{n}项政策
// @chart       bar jurisdiction status  Policies that affect or affected it, by jurisdiction and status | 影响或曾影响它的政策（按管辖区和状态）
// @asks        ? affect {affected} restrict
// @asks        restrict {affected} affect
// @asks        restrict {affected}
// @param    affected       string, entity         organisation, technology, product or sector | 机构、技术、产品或行业
// @param    maxRows        integer, 1-501         most rows returned
// @example  affected = jl-mag
// @returns  policy         string, policy         policy | 政策
// @returns  policy_kind    string, kind           kind | 类别
// @returns  jurisdiction   string, country        jurisdiction | 管辖区
// @returns  since          string, date           since | 起始
// @returns  until          string, date           until | 截止
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (p:Policy)-[r:AFFECTS]->(e:Entity {id: $affected})
RETURN p.id AS policy, p.kind AS policy_kind, p.country AS jurisdiction, r.since AS since, r.until AS until,
  r.status AS status, r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement,
  [r.id] AS claim_ids
ORDER BY coalesce(r.since_day, p.date, '') DESC, r.id
LIMIT $maxRows
