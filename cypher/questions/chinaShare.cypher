// Figures on China's share of what the world makes, of the thing asked for and then of others, from ore to magnet; the newest first at each step.
// @title       How large is China's share of the world's output?
// @titleZh     中国占世界产量的份额有多大？
// @sentenceZh  中国占世界产量的份额，所问之物在前，其他在后，按从矿石到磁体的环节排列，各环节最新的在前。
// @first       These are counts of different things by different institutes: they cannot be added, and those of different years make no trend. | 这些数字由不同机构统计，对象各异，不可相加；年份不同的数字也不构成趋势。
// @limits      Only figures that sources give as China's share of the world's output are listed. Shares of imports or of one country's demand are dependences (What does a country depend on?), and shares of patents or of one firm are no shares of output. A share says nothing of quality or price, nor of how soon others could make it.
// @limitsZh    仅列来源表述为中国占世界产量份额的数字。进口份额或一国需求中的份额属依赖关系（见“一国依赖什么？”）；专利份额或单个企业的份额并非产量份额。份额不说明质量和价格，也不说明他国何时能够生产。
// @group       dependence
// @counts      claim_ids current  figure on China's share of the world's output | figures on China's share of the world's output | {n}项中国占世界产量份额的数值
// @part        asked  Of what was asked for | 所问之物
// @part        other  Of other steps and goods | 其他环节和商品
// @chart       bar share share  China's share of the world's output, in per cent, by what it is a share of | 中国占世界产量的份额（%，按所指对象）
// @asks        china share [{of}] [output] [make] [mine] [depend] "world, global, worldwide | 世界, 全球"
// @asks        china share {of} [output] [make] [mine] [depend]
// @asks        china share output [make] [mine]
// @asks        china share make
// @asks        china share mine
// @scans       all dependences; once for each version of the data set and value of `of`, then cached
// @param    of             string, entity         product or technology | 产品或技术
// @param    maxRows        integer, 1-501         most rows returned
// @example  of =
// @returns  share          float, figure          share | 份额
// @returns  part           string                 part of the answer | 所属部分
// @returns  step           string, kind           step of the chain | 环节
// @returns  since          string, date           year | 年份
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
OPTIONAL MATCH (t:Entity {id: $of})-[:EMBODIES|PART_OF]-(kin:Entity)
WITH collect(DISTINCT kin.id) AS kin
MATCH (s:Entity)-[r:DEPENDS_ON]->(o:Entity)
WHERE r.unit = '%' AND r.quantity_of STARTS WITH 'China\'s share of world '
WITH s, r, o, CASE WHEN $of IN ['', o.id, coalesce(r.about, '')] THEN 'asked'
  WHEN (s.id = $of OR s.id IN kin) AND s.chain_step = o.chain_step THEN 'asked' ELSE 'other' END AS part
RETURN r.quantity AS share, part AS part, o.chain_step AS step, r.since AS since,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY part, CASE o.chain_step WHEN 'ore' THEN 0 WHEN 'concentrate' THEN 1 WHEN 'oxide' THEN 2 WHEN 'metal' THEN 3
  WHEN 'alloy' THEN 4 WHEN 'magnet' THEN 5 ELSE 6 END, coalesce(r.since_day, r.newest_day, '') DESC, r.id
LIMIT $maxRows
