// Policies that touch a firm, what it makes or needs, or what goes into that, those recorded as current, or for a period, first.
// @title       Which policies touch the chain of this firm?
// @titleZh     哪些政策触及这家机构的产业链？
// @sentenceZh  影响某机构、其研发生产或依赖之物，以及用于其中的原料或部件的政策；记为现行的或某一时段的在前。
// @limits      Only what is in this data set can be found; what is missing may still exist. The chain is the firm, what it makes and depends on, the technologies that these are based on or depend on, and what goes into all of these over up to eight steps, by current claims. A policy on something in the chain need not apply to the firm or to where it buys.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。产业链包括该机构、其研发生产和依赖之物、这些所采用或依赖的技术，以及最多八步之内用于其中的原料或部件，均依据现行论断。影响链上某物的政策，未必适用于该机构或其采购来源。
// @group       policy
// @counts      policy  policy said to touch its chain, ended and planned ones included | policies said to touch its chain, ended and planned ones included | 据称触及其产业链的{n}项政策（含已结束和计划中的）
// @chart       bar jurisdiction status  Policies that touch the chain, by jurisdiction and status | 触及产业链的政策（按管辖区和状态）
// @asks        restrict {organisation} "chain, supply chain, upstream, suppliers | 产业链, 供应链, 上游"
// @param    organisation   string, organisation          organisation | 机构
// @param    maxRows        integer, 1-501                most rows returned
// @example  organisation = noveon-magnetics
// @returns  policy         string, policy                policy | 政策
// @returns  policy_kind    string, kind                  kind | 类别
// @returns  jurisdiction   string, country               jurisdiction | 管辖区
// @returns  touches        string, entity                over what | 触及
// @returns  through        list of string, entity        by what the firm makes or needs | 经由该机构研发、生产或依赖的
// @returns  since          string, date                  since | 起始
// @returns  due            string, date                  due | 到期日
// @returns  status         string, status                status | 状态
// @returns  newest_source  string, date                  newest source | 最新来源
// @returns  evidence       string, evidence              evidence | 证据
// @returns  statement      string                        statement | 陈述
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (o:Organisation {id: $organisation})-[has:DEVELOPS|PRODUCES|DEPENDS_ON*0..1]->(m:Entity)
WHERE all(step IN has WHERE step.status_rank = 0)
WITH m, [step IN has | step.id] AS own
MATCH (m)-[on:EMBODIES|DEPENDS_ON*0..1]->(d:Entity)
WHERE all(step IN on WHERE step.status_rank = 0) AND (size(on) = 0 OR d.type <> 'organisation')
WITH m, d, own, [step IN on | step.id] AS further
MATCH (x:Entity)-[into:GOES_INTO*0..8]->(d)
WHERE all(step IN into WHERE step.status_rank = 0)
WITH m, x, own, further, [step IN into | step.id] AS inputs
MATCH (p:Policy)-[r:AFFECTS]->(x)
UNWIND own + further + inputs + [r.id] AS claim
WITH DISTINCT p, r, x, m, claim ORDER BY m.id, claim
WITH p, r, x, collect(DISTINCT m.id) AS through, collect(DISTINCT claim) AS claim_ids
RETURN p.id AS policy, p.kind AS policy_kind, p.country AS jurisdiction, x.id AS touches, through AS through,
  r.since AS since, r.due AS due, r.status AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, claim_ids AS claim_ids
ORDER BY r.status_rank, coalesce(r.since_day, p.date, '') DESC, r.id
LIMIT $maxRows
