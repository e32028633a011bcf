// Organisations that make a product or technology, plan to, or once did, in China and elsewhere; those still researching or trying it, and those that make what is joined to it, stand apart. What is reported as current first, then by evidence.
// @title       Who makes this?
// @titleZh     谁在生产或研发它？
// @sentenceZh  生产、研发、计划或曾生产、研发某产品或技术的境内外机构；尚在研究或试验阶段者、与其相关之物的研发和生产方另列。现行的在前，再按证据。
// @limits      These are recorded makers, not all that exist. “Makes” is to produce or to develop: not everybody who does sells it. An organisation and its subsidiaries count separately, and each counts for the country of its seat, wherever its plants are; those of its members count for the European Union. Who makes what is joined to it need not make the thing itself.
// @limitsZh    所列为有记录的机构，并非全部。“生产或研发”不一定意味着对外销售。机构与其子公司分别计，均按其所在地计国家或地区，不论工厂位于何处；欧盟包括其成员国。研发、生产相关之物的机构不一定生产该物本身。
// @group       technology
// @counts      organisation current  maker of the thing itself | makers of the thing itself | {n}家研发或生产方
// @names       organisation
// @part        itself  Makers of the thing itself | 其本身的研发和生产方
// @part        trial   Recorded at the stage of research, pilot or demonstration, not as makers in quantity | 尚处于研究、中试或示范阶段，未见批量生产
// @part        joined  Makers of what it is based on, of what is based on it, of its parts, or of what it is part of | 其所采用之物、采用它之物、其组成部分或其所属之物的研发和生产方
// @chart       bar country evidence  Claims on makers of the thing itself, plans and ended ones too, by country or region and evidence | 其本身研发和生产方的论断，含计划和已结束的（按国家或地区和证据）
// @asks        ? make {thing} [{country}] [countries] [one] [abroad] [china] [capacity] [output]
// @asks        ? supply {thing} [{country}] [countries] [one] [abroad] [china]
// @param    thing          string, entity         product or technology | 产品或技术
// @param    country        string, country        country or region of the makers | 研发和生产方所在国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  thing = dysprosium-oxide
// @example  country =
// @returns  organisation   string, organisation   maker | 研发或生产方
// @returns  country        string, country        country or region | 国家或地区
// @returns  city           string                 city | 城市
// @returns  made           string, entity         what it makes | 研发或生产之物
// @returns  part           string                 part of the answer | 所属部分
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  status         string, status         status | 状态
// @returns  maturity       string, maturity       maturity | 成熟度
// @returns  figure         float, figure          figure | 数值
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (t:Entity {id: $thing})
OPTIONAL MATCH (t)-[j:EMBODIES|PART_OF]-(kin:Entity)
WHERE j.status <> 'ended' AND (kin:Product OR kin:Technology)
WITH t.id AS thing, [t.id] + collect(DISTINCT kin.id) AS ids
UNWIND ids AS made
MATCH (o:Organisation)-[r:PRODUCES|DEVELOPS]->(x:Entity {id: made})
WHERE $country IN ['', o.country]
  OR ($country = 'EU' AND 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK' CONTAINS o.country)
RETURN o.id AS organisation, o.country AS country, o.city AS city, x.id AS made,
  CASE WHEN x.id <> thing THEN 'joined' WHEN r.maturity IN ['research', 'pilot', 'demonstration'] THEN 'trial'
    ELSE 'itself' END AS part, type(r) AS predicate,
  coalesce(r.last_reported, r.status) AS status, r.maturity AS maturity, r.quantity AS figure,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY part, r.status_rank, r.evidence_rank DESC, r.id
LIMIT $maxRows
