import type { Predicate } from "../rules/vocabulary.ts";

/**
 * Side of a relation on which its words put whoever is named: `verb` depends on the order of words, `inverse` is a verb with both
 * sides exchanged ("buys from"), `subject` and `object` are names for that side ("suppliers of X" asks for subjects).
 */
export type Side = "verb" | "inverse" | "subject" | "object";

/** The words of a meaning, separated by commas; a word stands for all of its forms. */
interface Words {
  /** Claims of these kinds say it. */
  predicates?: readonly Predicate[];
  verb: string;
  inverse?: string;
  subject?: string;
  object?: string;
}

/** Relations between entities, measures, and what narrows an answer, with the words for each in English and Chinese. */
const TABLE = {
  // relations
  own: {
    predicates: ["OWNS_STAKE_IN", "SUBSIDIARY_OF"],
    verb: "own, hold, control, acquire, take over, bought into, belong to, stake, stake in, shares in, holding in, interest in, 持股, 持有, 拥有, 控股, 控制, 收购, 入股, 参股, 所有权, 股权, 股份",
    subject:
      "owner, ownership, shareholder, parent, parent company, controlling shareholder, ultimate owner, beneficial owner, 股东, 控股股东, 最大股东, 大股东, 母公司, 实际控制人, 实控人, 所有者, 最终控制",
    object:
      "subsidiary, subsidiaries, daughter company, affiliate, holdings of, 子公司, 旗下, 下属, 附属公司, 下属企业",
  },
  supply: {
    predicates: ["SUPPLIES"],
    verb: "supply, deliver, sell, sell to, ship to, provide, offtake, 供应, 供货, 提供, 出售, 卖给, 卖, 供给",
    inverse: "buy, buy from, purchase, procure, source from, get from, 采购, 购买, 进货, 买",
    subject: "supplier, vendor, 供应商, 供货商, 供货方, 供应方",
    object: "customer, buyer, client, offtaker, 客户, 买家, 采购方, 买方",
  },
  fund: {
    predicates: ["FUNDS"],
    verb: "fund, pay, paid, give, given, gave, finance, invest, subsidise, subsidy, subsidies, lend, loan, grant, bankroll, back, money, financing, public money, state aid, funding, investment, 出资, 资助, 投资, 补贴, 贷款, 拨款, 融资, 资金, 付钱, 买单, 扶持, 钱",
    inverse: "receive, 获得, 得到",
    subject: "funder, investor, lender, backer, 投资方, 资助方, 出资方",
    object: "recipient, beneficiary, 受助方",
  },
  make: {
    predicates: ["PRODUCES", "DEVELOPS"],
    verb: "make, made, produce, manufacture, process, refine, separate, separation, production, develop, recycle, recycling, turn, 生产, 制造, 研发, 开发, 加工, 冶炼, 制备, 分离, 回收, 做",
    subject:
      "maker, producer, manufacturer, developer, refiner, processor, separator, recycler, 生产商, 制造商, 厂商, 厂家, 生产企业, 生产方, 研发方, 生产者",
  },
  mine: {
    predicates: ["MINES"],
    verb: "mine, mining, dig, extract, deposit, 开采, 采矿, 矿床",
    subject: "miner, 采矿企业, 开采方, 矿商",
    object: "mines, 矿山, 矿",
  },
  use: {
    predicates: ["APPLIED_IN", "GOES_INTO", "EMBODIES"],
    verb: "use, used for, used in, apply, application, go into, contain, 用于, 用途, 应用, 用在, 用来, 使用, 用什么",
  },
  depend: {
    predicates: ["DEPENDS_ON"],
    verb: "depend, depend on, rely, rely on, reliance, reliant, dependence, dependency, dependent, vulnerable, exposed, exposure, need, demand, met from, come from, import from, 依赖, 依靠, 依存, 依赖度, 依存度, 受制于, 来自, 离不开, 需求",
  },
  affect: {
    predicates: ["AFFECTS"],
    verb: "affect, hit, hurt, harm, impact, effect, consequence, disrupt, suffer, 影响, 冲击, 受影响, 受损, 波及, 后果",
  },
  halt: {
    verb: "halt, halted production, stop production, cut production, cut output, shut down, idle, stoppage, standstill, 停产, 减产, 停工, 停线",
  },
  short: {
    verb: "shortage, short of, run short, ran short, lack, lack of, scarce, scarcity, supply squeeze, 短缺, 缺货, 紧缺, 供应紧张, 缺乏",
  },
  restrict: {
    predicates: ["ISSUED", "AFFECTS"],
    verb: "ban, restrict, restriction, export control, control on, licence, license, licensing, sanction, quota, tariff, curb, limit, prohibit, rule, law, policy, policies, regulation, legislation, blacklist, 管制, 出口管制, 限制, 禁令, 禁止, 禁运, 制裁, 配额, 许可, 许可证, 关税, 政策, 法规, 规定, 公告, 指标",
  },
  partner: {
    predicates: ["PARTNERS_WITH"],
    verb: "partner, partnership, cooperate, cooperation, collaborate, alliance, joint venture, work with, work together, 合作, 合资, 伙伴, 联合",
  },
  research: { predicates: ["DEVELOPS"], verb: "research, patent, study, 研究, 专利, 科研" },
  // measures
  share: {
    verb: "share, share of, percentage, per cent, percent, proportion, dominance, dominate, market share, how much of, what part, majority, 份额, 占比, 比例, 占, 百分比, 比重, 几成, 主导",
  },
  output: {
    predicates: ["PRODUCES"],
    verb: "output, production, volume, tonnes, 产量, 产出, 年产, 吨",
  },
  capacity: { predicates: ["PRODUCES", "DEVELOPS"], verb: "capacity, capacities, 产能, 年产能, 规模" },
  trade: {
    verb: "export, import, shipment, trade, 出口, 进口, 贸易",
  },
  price: { verb: "price, pricing, cost, floor price, price floor, 价格, 价, 售价, 报价, 行情, 价格下限" },
  figure: {
    verb: "figure, number, data, statistics, how much, how many, how large, how big, 数据, 数字, 多少, 统计, 几吨, 数量, 多大",
  },
  // what narrows an answer
  abroad: {
    verb: "outside china, outside of china, abroad, overseas, rest of the world, other countries, west, western, elsewhere, non chinese, foreign, foreigner, ex china, 境外, 国外, 海外, 中国境外, 中国国外, 中国海外, 中国大陆以外, 除中国外, 除中国以外, 中国以外, 中国之外, 西方, 外国, 外资, 其他国家",
  },
  china: { verb: "china, chinese, beijing, prc, in china, inside china, 中国, 国内, 境内, 我国, 中方, 中资" },
  one: {
    verb: "only one, single, sole, only, monopoly, just one, one maker, one supplier, one source, single source, sole source, exclusive, no alternative, no second, bottleneck, 唯一, 只有一家, 仅一家, 仅有一家, 独家, 单一, 垄断, 一家, 只有",
  },
  none: {
    verb: "no, none, nobody, no one, nowhere, not any, without any, 没有, 没有任何, 尚无, 无人",
  },
  several: { verb: "several, multiple, many, more than one, joint, 多家, 多个, 几家" },
  countries: {
    verb: "which country, which countries, what countries, what country, countries, by country, country, 哪些国家, 哪个国家, 哪国, 各国, 国家",
  },
  when: {
    verb: "when, since when, history, timeline, chronology, happened, happen, event, development, what happened, what has happened, what became, first, milestone, how long, took place, 何时, 什么时候, 时间线, 历程, 历史, 哪一年, 哪年, 首次, 大事记, 事件, 发生, 进程",
  },
  new: {
    verb: "new, recent, recently, latest, changed, began, begun, started, what is new, 新, 最新, 最近, 新增, 变化, 新进展, 开始",
  },
  ended: {
    verb: "ended, over, former, past, terminated, expired, cancelled, closed down, no longer, 结束, 终止, 取消, 已结束, 不再",
  },
  suspended: { verb: "suspended, suspend, suspension, paused, pause, truce, on hold, 暂停, 中止, 暂缓, 停止实施" },
  planned: { verb: "planned, plan, future, upcoming, pipeline, proposed, project, 计划, 规划, 拟建, 在建, 项目, 未来" },
  late: {
    verb: "overdue, late, delayed, delay, behind schedule, past due, slipped, missed deadline, 逾期, 延期, 推迟, 延误, 滞后, 落后于计划",
  },
  disputed: {
    verb: "disputed, dispute, contested, contradict, doubtful, controversial, conflicting, 争议, 矛盾, 质疑, 分歧",
  },
  evidence: {
    verb: "evidence, confirmed, confirm, documented, well documented, substantiated, credible, trustworthy, independent, independently, verify, verified, self reported, own word, own claim, claim of, proof, proven, prove, really true, true, reliable, unconfirmed, 证据, 证实, 独立证实, 自述, 可信, 核实, 自称, 属实, 一面之词, 自己说, 来自自己, 自己的说法, 单方",
  },
  compare: {
    verb: "vs, versus, v, compare, compared, compared with, comparison, difference, differ, bigger, larger, better, ahead, lead, leads, leader, than, stronger, gap, 对比, 比较, 相比, 更, 差距, 领先, 哪个更, 谁更, 哪家更",
  },
  if: {
    verb: "what if, if, suppose, would happen, would suffer, would be hit, would be affected, would lose, what happens, embargo, cut off, cut us off, closed, close, closure, drops out, went away, stop, stops exporting, stopped exporting, withheld, without, losing, loss of, lose access to, lost access to, cuts exports, cut exports, 如果, 假如, 要是, 若, 断供, 停止, 倘若, 万一, 一旦, 切断, 停止出口, 关闭",
  },
} satisfies Record<string, Words>;

/** A meaning that words of a question can have beside names, places and times. */
export type Meaning = keyof typeof TABLE;

const table: Readonly<Record<Meaning, Words>> = TABLE;

/** All meanings; cypher/README.md lists them for the questions, which say by them what they answer. */
export const meanings = Object.keys(TABLE) as Meaning[];

const MEASURES: ReadonlySet<Meaning> = new Set(["output", "capacity"]);

/** Whether a meaning is a relation between entities, with a subject and an object. */
export function isRelation(meaning: Meaning): boolean {
  return predicatesOf(meaning).length > 0 && !MEASURES.has(meaning);
}

/** The kinds of claim that say a meaning. */
export function predicatesOf(meaning: Meaning): readonly Predicate[] {
  return table[meaning].predicates ?? [];
}

/** Every word or phrase of a meaning with its side. */
export function wordsOfMeanings(): { phrase: string; meaning: Meaning; side: Side }[] {
  return meanings.flatMap((meaning) =>
    (["verb", "inverse", "subject", "object"] as const).flatMap((side) =>
      (table[meaning][side] ?? "")
        .split(",")
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== "")
        .map((phrase) => ({ phrase, meaning, side })),
    ),
  );
}
