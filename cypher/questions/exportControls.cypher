// Export controls and whom claims say they affect, most recent first.
// @title       Which export controls are there, and whom do they affect?
// @titleZh     有哪些出口管制？影响谁？
// @sentenceZh  出口管制及论断所述的影响对象，最新的在前。
// @limits      This does not interpret the legal text; see the sources. More names mean more reports, not a stronger control; the status is that of what is recorded of those affected. If nobody is named, no claim in this data set says whom the control affects.
// @limitsZh    不作法律解释；请查阅来源。列出的对象较多，仅表示报道较多，并非管制更严；状态指所记录的影响的状态。未列出影响对象，表示本数据集中没有论断说明该管制影响谁。
// @group       policy
// @counts      policy  recorded export control | recorded export controls, suspended and ended ones included | 有记录的{n}项出口管制（含已暂停和已结束的）
// @chart       bar policy affected  Entities recorded as affected, by export control | 有记录的影响对象数（按出口管制）
// @asks        restrict trade [{country}] [countries] [when]
// @asks        "export control, export restriction, export ban, export curb, export licence, export rule, blacklist, blacklisted, entity list, control list | 管制清单, 实体清单, 黑名单, 出口管制, 出口限制, 出口禁令" [restrict] [{country}] [countries] [when]
// @scans    all policies; once for each version of the data set and country, then cached
// @param    country       string, country         jurisdiction | 管辖区
// @param    maxRows       integer, 1-501          most rows returned
// @example  country =
// @returns  policy        string, policy          policy | 政策
// @returns  jurisdiction  string, country         jurisdiction | 管辖区
// @returns  policy_date   string, date            date | 日期
// @returns  affected      list of string, entity  affected | 影响对象
// @returns  statuses      list of string, status  status | 状态
// @returns  claim_ids     list of string, claim   the claims that the row rests on
MATCH (p:Policy {kind: 'export-control'})
WHERE $country = '' OR p.country CONTAINS $country
OPTIONAL MATCH (p)-[r:AFFECTS]->(e:Entity)
WITH p, e, r ORDER BY e.id, r.id
WITH p, collect(DISTINCT e.id) AS affected, collect(DISTINCT r.status) AS statuses, collect(r.id) AS claim_ids
RETURN p.id AS policy, p.country AS jurisdiction, p.date AS policy_date, affected AS affected, statuses AS statuses,
  claim_ids AS claim_ids
ORDER BY coalesce(p.date, '') DESC, p.id
LIMIT $maxRows
