// Organisations that mine, or plan to, by the country of the mine. What is reported as current first, then plans by their date.
// @title       Who mines rare earths where?
// @titleZh     谁在何处开采稀土？
// @sentenceZh  开采或计划开采的机构，按矿山所在国家排列；现行的在前，计划按日期排列。
// @first       These are recorded mines and miners, not all that exist. The ionic clays of Myanmar have a place in this atlas, but no recorded miner; mines in Laos have neither. | 所列为有记录的矿山和开采方，并非全部。缅甸的离子型稀土矿在本图谱中有条目，但没有记录开采方；老挝的矿山两者皆无。
// @limits      A claim on a deposit may be on a right, a reserve or a plan, not on ore that is raised: the statement says which. The country is that of the mine, not of its owner.
// @limitsZh    关于矿床的论断可能指采矿权、储量或计划，而非已开采的矿石，以陈述为准。国家指矿山所在国，而非其所有者所在国。
// @group       technology
// @counts      organisation current  organisation that mines rare earths, plans to or once did | organisations that mine rare earths, plan to or once did | {n}家现在、计划或曾经开采稀土的机构
// @names       organisation
// @chart       bar country status  Claims on mines by country and how they stand | 矿山论断（按国家和状态）
// @asks        ? mine [{country}] [countries] [planned]
// @asks        {country} mine ? [planned]
// @scans       all claims on mines; once for each version of the data set and country, then cached
// @param    country        string, country        country or region of the mine | 矿山所在国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  country =
// @returns  organisation   string, organisation   miner or developer | 开采方或开发方
// @returns  mine           string, place          mine or deposit | 矿山或矿床
// @returns  country        string, country        country or region | 国家或地区
// @returns  status         string, status         status | 状态
// @returns  due            string, date           due | 到期
// @returns  figure         float, figure          figure | 数值
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Organisation)-[r:MINES]->(p:Place)
WHERE $country = '' OR p.country = $country
RETURN o.id AS organisation, p.id AS mine, p.country AS country, coalesce(r.last_reported, r.status) AS status, r.due AS due,
  r.quantity AS figure, r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.status_rank, CASE WHEN r.status IN ['planned', 'proposed'] THEN 0 ELSE 1 END, coalesce(r.due_day, '9999'), p.country, r.id
LIMIT $maxRows
