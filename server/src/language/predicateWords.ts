import type { Predicate } from "../rules/vocabulary.ts";
import { stem } from "./stem.ts";

/** Words that texts use for a predicate, in English and Chinese, the most usual first. */
const WORDS: Record<Predicate, [en: string, zh: string]> = {
  SUBSIDIARY_OF: [
    "subsidiary parent unit arm owned owner owns controlled controlling belongs division acquired acquisition bought takeover purchase buy",
    "子公司 控股 旗下 隶属 全资 下属 收购 划转",
  ],
  OWNS_STAKE_IN: [
    "stake share shares shareholder holds held hold invest investor equity owns minority acquired bought purchase",
    "持股 持有 股份 股权 入股 参股 股东",
  ],
  LOCATED_IN: [
    "located based headquartered seat hosts plant factory refinery site works opened built headquarters",
    "位于 总部 设在 坐落 落户 建成",
  ],
  PART_OF: ["part within belongs", "属于"],
  ACTIVE_IN: ["active business investing expands entering sector market", "业务 涉足 进军 布局 领域"],
  MINES: ["mine mines mining mined ore deposit quarry owns owned run operate", "开采 采矿 矿山 矿区"],
  DEVELOPS: [
    "develop research pilot demonstration technology unveiled line breakthrough prototype innovation tested operational process",
    "研发 研制 开发 攻克 突破 中试 示范 试验 样机 工艺",
  ],
  PRODUCES: [
    "produce production made makes make output capacity launched manufacture products turned",
    "生产 产量 产能 年产 制造 推出 下线",
  ],
  EMBODIES: ["uses based built include", "采用 基于 搭载"],
  GOES_INTO: [
    "material ingredient component feedstock contain turned melted processed",
    "原料 部件 成分 制成 加工成 含有 下游",
  ],
  APPLIED_IN: ["used use application applied critical target", "用于 应用 适用"],
  SUPPLIES: [
    "supply sell sold delivered deliver customer buy bought purchase order contract offtake distributor feed",
    "供应 供货 销售 采购 交付 客户 订单",
  ],
  DEPENDS_ON: ["depend rely reliance need needed shortage short dependent", "依赖 短缺 紧缺 进口"],
  PARTNERS_WITH: [
    "partner cooperate joint agreement venture collaboration collaborate together codeveloped developed signed",
    "合作 联合 共同 协议 合资 参与",
  ],
  FUNDS: [
    "fund grant loan lent lend award awarded finance subsidy invested paid money support letter",
    "资助 补贴 拨款 贷款 出资 投资 基金",
  ],
  ISSUED: ["issued published announced released adopted suspended introduced", "发布 出台 印发 公告 施行 实施"],
  AFFECTS: [
    "affected restrict control quota licence halted stopped covers requires suspended exports",
    "影响 管制 限制 指标 配额 许可",
  ],
  RECOGNISED: [
    "recognised awarded named title joined member certified listed charter",
    "认定 获评 入选 荣获 授予 加入 评为",
  ],
  COUNTERPART_OF: ["rival competitor unlike counterpart compared competes", "对手 竞争 对标"],
};

/** Weight of a word for a predicate: 1 for the first of its list, less for each later one. */
interface Use {
  predicate: Predicate;
  usual: number;
}

const byStem = new Map<string, Use[]>();
const byHan: [string, Use][] = [];
for (const [predicate, [en, zh]] of Object.entries(WORDS) as [Predicate, [string, string]][]) {
  for (const [place, word] of en.split(" ").entries()) {
    const use = { predicate, usual: 1 / (1 + place) };
    byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), use]);
  }
  for (const [place, word] of zh.split(" ").entries()) byHan.push([word, { predicate, usual: 1 / (1 + place) }]);
}

const OWN = /\b(?:(?:do|does|did|will|would|could|may|can)(?: not)?|n['’]t|both|they|to|now|still) own\b/i;
const STAKE = /\b(?:stakes?|shares?|shareholding|equity|interest)\b|股权|股份/i;
const SUPPLY = /\b(?:suppl\w+|deliver\w*|offtake|customers?|distribut\w+)\b|供应|供货|交付/i;

/** The predicates that the words of a sentence may stand for, that of the most usual word first, with how usual it is (0-1). */
export function predicatesSaid(terms: Iterable<string>, sentence: string): ReadonlyMap<Predicate, number> {
  const said = new Map<Predicate, number>();
  const add = ({ predicate, usual }: Use) => said.set(predicate, Math.max(usual, said.get(predicate) ?? 0));
  for (const term of terms) for (const use of byStem.get(term) ?? []) add(use);
  for (const [word, use] of byHan) if (sentence.includes(word)) add(use);
  // "Own" is no word to search for ("its own plant"), but a verb after another.
  if (OWN.test(sentence)) add({ predicate: "SUBSIDIARY_OF", usual: 0.5 });
  // Who sells a stake supplies nobody.
  if (said.has("OWNS_STAKE_IN") && STAKE.test(sentence) && !SUPPLY.test(sentence)) said.delete("SUPPLIES");
  return new Map([...said].sort((a, b) => b[1] - a[1]));
}

/** Predicates for which texts use the same words: owning is one relation to them, and making another. */
const KIN: readonly (readonly Predicate[])[] = [
  ["SUBSIDIARY_OF", "OWNS_STAKE_IN"],
  ["PRODUCES", "DEVELOPS"],
];

/** A predicate and those for which texts use the same words. */
export function kinOf(predicate: Predicate): readonly Predicate[] {
  return KIN.find((kin) => kin.includes(predicate)) ?? [predicate];
}
