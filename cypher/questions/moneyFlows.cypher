// Sums of money that somebody gives, promises or proposes, by how far they have come, then by currency and amount.
// @title       Who pays whom, and how much?
// @titleZh     谁向谁付款？金额多少？
// @sentenceZh  已付、已议定、附条件、已宣布或拟议的款项，依次按进展、货币和金额排列。
// @first       These are recorded sums, not all that is paid, and a promise is not paid. | 所列为有记录的款项，并非全部；承诺不等于已付。
// @limits      A sum is as its source has it: what has flowed of one that is agreed is seldom told. With shares bought from others, or a takeover, the firm named gets nothing itself. Sums of different forms (grants, loans, purchases) and currencies are not added to one another, and nothing is converted. Sums of a government and of its offices stand apart.
// @limitsZh    金额以来源为准：已议定的款项实际支付多少，来源很少说明。向他人购买股份或收购时，所列企业本身并未得到款项。不同形式（拨款、贷款、采购）和货币的金额不相加，也不换算。政府与其下属机构的款项分别列出。
// @group       policy
// @counts      claim_ids  recorded sum of money | recorded sums of money, paid, agreed, announced or proposed | 有记录的{n}项款项（含已付、议定、宣布和拟议的）
// @asks        ? fund {receiver} [figure] [price]
// @asks        ? fund "whom | 给谁" [figure] [price]
// @asks        {giver} fund ? [figure] [price]
// @asks        {giver} fund {receiver} [figure] [price]
// @asks        {country} fund ? [{receiver}] [figure] [price]
// @scans       all claims on money; once for each version of the data set and parameters, then cached
// @param    giver          string, entity         who pays | 付款方
// @param    receiver       string, entity         for whom or what | 收款方或所付对象
// @param    country        string, country        country or region of who pays | 付款方所在国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  giver =
// @example  receiver =
// @example  country =
// @returns  giver          string, entity         who pays | 付款方
// @returns  country        string, country        country or region | 国家或地区
// @returns  receiver       string, entity         for whom or what | 收款方或所付对象
// @returns  form           string, kind           form | 形式
// @returns  money_status   string, kind           how far it has come | 进展
// @returns  amount         float, money           amount | 金额
// @returns  day            string, date           day | 日期
// @returns  not_added      string, kind           beside other sums | 与其他款项的关系
// @returns  note           string                 note | 说明
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (:Entity)-[r]->(:Entity)
WHERE r.money_form IS NOT NULL
  AND ($giver = '' OR r.money_giver = $giver) AND ($receiver = '' OR r.money_receiver = $receiver)
OPTIONAL MATCH (g:Entity {id: r.money_giver})
WITH r, g WHERE $country = '' OR g.country = $country
RETURN r.money_giver AS giver, g.country AS country, r.money_receiver AS receiver, r.money_form AS form,
  r.money_status AS money_status, r.money_amount AS amount,
  r.money_day AS day, r.money_not_added AS not_added, r.money_note AS note, r.newest_source AS newest_source,
  r.evidence AS evidence, [r.id] AS claim_ids
ORDER BY CASE r.money_status WHEN 'paid' THEN 0 WHEN 'agreed' THEN 1 WHEN 'conditional' THEN 2 WHEN 'announced' THEN 3
  WHEN 'proposed' THEN 4 ELSE 5 END, coalesce(r.money_currency, 'ZZZ'), coalesce(r.money_amount, 0.0) DESC, r.id
LIMIT $maxRows
