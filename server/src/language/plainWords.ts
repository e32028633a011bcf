/** Words of questions that say nothing of what is asked: they need no explanation. Chinese ones are longest first by use. */
export const FILLERS = `
a about across along around between beyond despite during except near throughout actually all also am among an and any are as at be been being but by can could did do does doing done each either else ever every
exactly find for from get give given got had has have having he her here hers him his how i in into is it its itself just kind know let
like list look made me mean might mine more most much must my myself name need no nor not now of off on onto or our out own per please
possible put really regard regarding say said says see seen she should show since so some somebody someone something sort still such
tell than that the their them then there these they thing this those through to today together too toward towards under up upon us
very was way we were what whatever when where whether which while who whoever whom whose why will with within would yet you your
ultimately currently actually finally mainly mostly largely directly indirectly approximately roughly nearly almost especially
exist exists come comes go goes going take takes taken keep keeps become happen happening stand become want wants wish try
big small large great good best better worst main major key important top leading different various certain total overall whole real
today's currently existing active involved related relevant concerning overview situation state status role part parts side
company companies firm firms business businesses corporation group organisation organization enterprise player players actor actors
plant facility site place where anyone anybody today world global globally worldwide international chain
year years month months day days time times period far long already again once
的 了 在 是 和 与 及 或 给 对 谁 什么 哪些 哪个 哪家 哪里 哪 怎么 怎样 如何 为什么 为何 吗 呢 有 被 从 由 把 向 中 上 下 都 也 就 还 请 我 你 它 他 她 们
这 那 之 其 所 以 而 但 并 等 能 会 可以 可 要 想 知道 告诉 关于 有关 涉及 主要 目前 现在 当前 全球 世界 全世界 企业 公司 机构 厂家 集团 市场
方面 情况 问题 进行 需要 已经 正在 曾经 到底 究竟 最 很 太 吧 个 家 种 些 名 年 月 日 至 到 来 去 出 后 前 内 外 间 时 于 因 因为 所以 如 例如
将 为 让 使 用 做 吗 呀 啊 哪种 几 多 大 小 高 低 好 更 比 占 全 各 每 该 本 此 另 其他 其它 包括 以及 还有 哪一 一 二 三 两
`;

/** General words: a text may have them and an answer lack them, and nothing is missing for it. */
export const GENERAL = `
introduce impose lift ease tighten relax extend renew grant revoke approve reject adopt amend enact enforce comply violate failure succeed
abandon accelerate accept access accuse achieve acknowledge address adjust admit advance advise agree aid alarm allege allocate alter amount
announce anticipate appeal appear appoint argue arise arrange arrive assert assess assign assist assume assure attach attack attempt attend
attract avert avoid await backup balance bar battle bear beat behave belief blame block bolster boost border bother bottle bound brace brief
broad burden calm campaign cancel candidate capable capture care carry catch cautious cease chair charge chase cheap circumvent cite clash
classify collapse collect combine comfort command comment commit common communicate complain complicated compose comprise compromise conceal
concede concentrate conclude conduct confident confirm conflict confront confuse consent conserve consist constrain consult consume contact
contend contest context contribute converge convince cope correct counter couple courage cover crack crash crucial damage danger dare deadline
debate decline decrease deepen defeat defend defer define degree delay deliberate demonstrate deny depart describe deserve design desire
destroy detect deter determine devote differ diminish direct disagree disappear disclose discover discuss dispute distinguish distribute
diversify divide dominate doubt draw drive drop earn eager easy edge educate elect eliminate embrace emphasise employ empty encounter encourage
endanger endorse endure engage enhance enjoy enough entail entire equal escape essential estimate evaluate evident evolve exact exceed
excess exchange exclude excuse execute exempt exercise expensive explore express fair familiar famous fear feasible fierce fight final fit
fix flexible flow focus forbid foresee formal former foster fragile freeze frequent fresh friendly fulfil function fundamental gather gauge
genuine grasp guarantee guess guide halfway happy hard harsh heavy hesitate hide hinder hit honest huge hurry hurdle ideal ignore illegal
image imagine immediate imply impossible incentive incline incorporate indicate induce inevitable inflict inherit initial inject innovate
insist inspect inspire install instead instruct insulate insure integrate intend intense interest interfere interpret interrupt intervene
invent invite involve isolate judge justify knock lag land lean leap learn legal legitimate lessen liable limit linger list listen loose
lucrative massive master match mature measure mediate merge mild minimise minor mislead mistake mitigate mix mobilise modest modify monitor
motivate mutual narrow negative negotiate neglect neutral normal notable notice objective oblige observe obstacle obvious occasion occupy
odd offset opinion oppose opportunity organise origin outcome outline outlook outpace outweigh overall overcome overtake owe pace panic
participate passive patient peak penalty permanent permit persist persuade phase pick pile pledge poor popular pose positive postpone
practical praise precise predict prefer preserve pretend prevail prevent prior privilege probable proceed profit prohibit prominent promote
prompt proper propose prospect protest provoke prudent publish punish pursue qualify question quick quiet quit quote radical rapid rare
ratio rational realise rebuild recall recommend reconsider recover redirect reform refuse regain regret reinforce reiterate relative relief
reluctant repeat repel resist resolve resort resource restore resume retain retaliate retreat reverse review revise revive reward rival robust
role rough routine rush sacrifice satisfy save scheme scope scramble search select sense separate settle severe shelter shield shock shrink
sign signal skip slow smooth soft solid sort soar span spark specify speed split spread spur squeeze stable stall standard stark steady steep
stem stimulate strain strict strike strip strive struggle submit substitute sudden sufficient suit sum superior surge surpass surprise surrender
surround suspect sustain swift switch sympathy tackle tap temporary tend tension terminate test thin tolerate tough toward trace tradition
transit transparent trap trial trick trouble try ultimate uncertain undergo undermine undertake unfair unify unique unite unlikely unusual
uphold upset usage utilise vague valid vast verge viable victim violent visible vision voluntary vote vow warrant waste wealth weigh welcome
whereby willing withdraw withstand worse yield result rise rising cut cuts
aim allow amid approach area ask attempt available base basis benefit bring build built call called cause challenge change
choose claim clear close compete complete concern condition connect consider continue create crisis critical cross crucial current deal
decide decision detail develop difficult due early effort emerge enable end ensure enter establish event expand expect expert explain
extent face fact fail fall fast feel figure fill focus follow force form full gain general goal government grow growth handle help hand
high hope identify implement improve include increase influence inform initiative issue join lack last launch lay leave less level link
live local location lose loss low maintain manage matter meet mention miss move near necessary nation national near note number obtain
offer official open operate option order out outcome overcome partial pass past perform person plan play point policy position possess
potential power prepare present pressure prevent previous private problem proceed progress promise protect prove public purpose
raise rank range rate reach react read ready reason recent record reduce remain remove replace report represent require respond
response result return reveal rise risk run safe scale second secure security seek serious serve set shape shift short significant
similar simple since single solution solve speak specific spend stage start stop store strategic strategy strength strong struggle
succeed success sudden suggest support sure surge target task team term threat threaten tie track tracks transfer transform treat trend
trigger true trust turn type unit update urgent usual value vary view vital vulnerable wait war warn weak win wide wonder work worry
worth write wrong announce announced
西部 东部 战略 重要 关键 建设 布局 发展 发布 宣布 推动 促进 加强 提高 增加 减少 下降 上涨 增长 能力 水平 程度 原因 结果 目标 任务 机会 风险
安全 竞争 优势 地位 作用 意义 特点 趋势 前景 挑战 应对 方案 方法 途径 过程 阶段 时期 近年 近期 去年 今年 明年 部分 全部 大约 左右 以上 以下 超过 不足
第一 第二 排名 最大 最多 最高 最强 领先 落后 先进 完成 实现 达到 掌握 具备 形成 建立 成立 设立 参与 涉足 从事 承担 负责 实施 执行 采取 提出 制定
介绍 说明 分析 简介 概况 名单 清单 有没有 是否 能否 可否 多久 多大 多高 哪怕 即使 除了 之外 以外 之间 方面 出海 国产 进展
`;

/** Phrases of words that have a meaning elsewhere. */
export const NO_MEANING = [
  "its own",
  "of its own",
  "their own",
  "as well as",
  "more than",
  "rather than",
  "other than",
  "in order to",
  "as of",
  "lead to",
  "due to",
];
