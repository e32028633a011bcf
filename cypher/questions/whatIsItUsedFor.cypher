// Products based on a technology, with all that claims name as producers, and sectors that use it, by name.
// @title       What is this technology used for, and by whom?
// @titleZh     此技术用于何处？由谁使用？
// @sentenceZh  采用某项技术的产品及论断提及的所有生产方，以及应用该技术的行业。
// @limits      Only what is in this data set can be found; what is missing may still exist. The status is that of the use. All producers named by a claim are listed, including those that only plan to produce.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。状态指用途的状态；生产方包括论断提及的所有机构，也包括仅计划生产的。
// @group       technology
// @counts      use current  use | uses | {n}项用途
// @asks        {technology} use ?
// @param    technology     string, technology            technology | 技术
// @param    maxRows        integer, 1-501                most rows returned
// @example  technology = samarium-cobalt-magnets
// @returns  use            string, entity                product or sector | 产品或行业
// @returns  producers      list of string, organisation  producers | 生产方
// @returns  status         string, status                status | 状态
// @returns  newest_source  string, date                  newest source | 最新来源
// @returns  evidence       string, evidence              evidence | 证据
// @returns  statement      string                        statement | 陈述
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (t:Technology {id: $technology})-[r:EMBODIES|APPLIED_IN]-(u:Entity)
WITH u, r ORDER BY u.type, u.id, r.id LIMIT $maxRows
OPTIONAL MATCH (u)<-[p:PRODUCES]-(o:Organisation)
WITH u, r, o, p ORDER BY o.id, p.id
WITH u, r, collect(DISTINCT o.id) AS producers, collect(p.id) AS made
RETURN u.id AS use, producers AS producers, coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] + made AS claim_ids
ORDER BY u.type, u.id, r.id
LIMIT $maxRows
