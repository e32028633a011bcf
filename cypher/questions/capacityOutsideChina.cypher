// Capacities a year that organisations outside China have for a product or technology, the largest first; planned ones, those no longer reported, and plants in China stand apart.
// @title       How much capacity for this is there outside China?
// @titleZh     境外有多少产能？
// @sentenceZh  境外机构对某产品或技术的年产能，最大的在前；计划中的、已不再见于来源的以及设在中国的工厂另列。
// @first       These are recorded capacities, not all that exist, and they are not added up: figures overlap, and a capacity is not an output. | 所列为有记录的产能，并非全部，也不相加：数字会重叠，且产能不等于产量。
// @limits      A firm counts for the country of its seat, its plant may be elsewhere: the figure says where; those of its members count for the European Union. Several figures of one firm may be of one plant, or one may hold another. A planned capacity is a target of the firm, with the date that it names. Capacities of products that are based on it are listed, too: what is made says so.
// @limitsZh    企业按其所在地计国家或地区，工厂可能在别处，以数值说明为准；欧盟包括其成员国。同一企业的多个数字可能指同一工厂，或互相包含。计划产能是企业的目标，附其所称日期。也列入采用它的产品的产能，见“研发或生产之物”。
// @group       technology
// @counts      claim_ids current  working capacity outside China | working capacities outside China | {n}项境外在运产能
// @names       organisation
// @part        working  Working capacity | 在运产能
// @part        planned  Planned capacity | 计划产能
// @part        earlier  Ended, or last reported years ago | 已结束或仅见于多年前的来源
// @part        inChina  Plants in China of organisations outside it | 境外机构设在中国的工厂
// @chart       bar organisation capacity  Capacity reported as current outside China, figure by figure | 来源称境外现有的产能（逐项）
// @asks        capacity {technology} abroad [make] [planned] [countries]
// @asks        capacity {technology} {country} [make] [planned]
// @scans       all makers outside China; once for each version of the data set, technology and country, then cached
// @param    technology     string, entity         product or technology | 产品或技术
// @param    country        string, country        country or region of the maker | 研发或生产方所在国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  technology = sintered-ndfeb-magnets
// @example  country =
// @returns  organisation   string, organisation   maker | 研发或生产方
// @returns  country        string, country        country or region | 国家或地区
// @returns  made           string, entity         what it makes | 研发或生产之物
// @returns  part           string                 part of the answer | 所属部分
// @returns  capacity       float, figure          capacity | 产能
// @returns  due            string, date           due | 到期
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (t:Entity {id: $technology})
OPTIONAL MATCH (t)<-[j:EMBODIES]-(kin:Entity)
WHERE j.status <> 'ended' AND (kin:Product OR kin:Technology)
WITH t.id AS thing, [t.id] + collect(DISTINCT kin.id) AS ids
UNWIND ids AS made
MATCH (o:Counterpart)-[r:PRODUCES|DEVELOPS]->(x:Entity {id: made})
WHERE r.quantity_of STARTS WITH 'capacity of' AND ($country IN ['', o.country]
  OR ($country = 'EU' AND 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK' CONTAINS o.country))
WITH o, r, x, CASE WHEN r.quantity_of CONTAINS ', China' THEN 'inChina'
  WHEN r.quantity_kind = 'planned' OR r.status IN ['planned', 'proposed'] THEN 'planned'
  WHEN r.status_rank = 0 THEN 'working' ELSE 'earlier' END AS part
RETURN o.id AS organisation, o.country AS country, x.id AS made, part AS part, r.quantity AS capacity, r.due AS due,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY CASE part WHEN 'working' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END, part, r.unit DESC, r.quantity DESC, r.id
LIMIT $maxRows
