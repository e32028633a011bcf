// Dependences of the firms and sectors of a country, first on the material asked for, then on other goods. What is reported as current first, figures of a past period last; then shares in per cent, then the newest source.
// @title       What does a country depend on?
// @titleZh     一国依赖什么？
// @sentenceZh  某国机构和行业的依赖关系，所问材料在前，其他商品在后；现行的在前，已过时段的数值在后；再按百分比份额和最新来源。
// @limits      These are recorded dependences of firms and sectors, not measured ones of the whole country. A share is of what its figure names, in the year beside it: a share of imports is no share of demand, and shares of different things or years cannot be compared. Dependences of the EU are listed for its members, too; a firm counts for the country of its seat. What if follows a material to those who use it.
// @limitsZh    所列为有记录的机构和行业的依赖，并非对全国依赖的测算。份额所指以其数值说明和年份为准：进口份额不是需求份额，不同对象或年份的份额不可相比。欧盟的依赖也列入其成员国；企业按其所在地计国家或地区。材料的去向和用户见“假如”。
// @group       dependence
// @counts      claim_ids current  dependence | dependences | {n}项依赖关系
// @part        asked  On what was asked for | 关于所问之物
// @part        other  On other goods | 关于其他商品
// @chart       bar country evidence  Recorded dependences by country or region and evidence | 有记录的依赖关系（按国家或地区和证据）
// @asks        {country} depend ? [{material}] [share] [trade]
// @scans       all dependences of firms and sectors; once for each version of the data set, country and material, then cached
// @param    country        string, country        country or region | 国家或地区
// @param    material       string, entity         material, product or technology | 材料、产品或技术
// @param    maxRows        integer, 1-501         most rows returned
// @example  country =
// @example  material =
// @returns  dependent      string, entity         dependent | 依赖方
// @returns  country        string, country        country or region | 国家或地区
// @returns  depends_on     string, entity         depends on | 依赖对象
// @returns  part           string                 part of the answer | 所属部分
// @returns  figure         float, figure          figure | 数值
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (e:Entity)-[r:DEPENDS_ON]->(d:Entity)
WHERE (e:Organisation OR e:Sector) AND e.country IS NOT NULL AND ($country IN ['', e.country]
  OR (e.country = 'EU' AND 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK' CONTAINS $country)
  OR ($country = 'EU' AND 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK' CONTAINS e.country))
WITH e, r, d, CASE WHEN $material IN ['', d.id, coalesce(r.about, '')] THEN 'asked' ELSE 'other' END AS part
RETURN e.id AS dependent, e.country AS country, d.id AS depends_on, part AS part, r.quantity AS figure, r.since AS since,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY part, r.status_rank, CASE WHEN r.until IS NULL THEN 0 ELSE 1 END, CASE r.unit WHEN '%' THEN 0 ELSE 1 END,
  coalesce(r.newest_day, '') DESC, r.id
LIMIT $maxRows
