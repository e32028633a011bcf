import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { AnswerStrings, MakerCount } from "./answerStrings.ts";

const inDispute = ({ number, disputed }: MakerCount) =>
  disputed === 0 ? "" : `（${number === 1 ? "" : `其中${formatNumber(disputed)}家`}仅见于有争议的论断）`;

/** The same in Chinese. */
export const zh: AnswerStrings = {
  underRule: (policy, told) => `有记录：${policy}，该规定整体的影响。${told}`,
  furtherRule: (policy, told) => `${policy}的影响。${told}`,
  withoutRule: (told) => `有记录的短缺（未指明规定）。${told}`,
  furtherRules: (number) => `第一圈另有${formatNumber(number)}项规定或短缺的影响。`,
  dependence: (told) => `有记录的依赖：${told}`,
  statement: (text) => `“${text}”`,
  noEffect: "此处没有影响的记录：没有论断说明其停供、管制或短缺对任何一方产生过什么影响。",
  noEffectShown: "所示范围内，没有停供、管制或短缺影响的记录。",
  groups: {
    stopped: (names) => `产出或计划停止、削减：${names}。`,
    excluded: (names) => `被拒或列入名单：${names}。`,
    short: (names) => `短缺、延迟、涨价或担忧：${names}。`,
    spared: (names) => `据报道不短缺：${names}。`,
    licensed: (names) => `获许可：${names}。`,
  },
  makers: {
    none: (thing, place, inside, claims) =>
      `${thing}：未记录到${place}以外的其他生产方，${inside === 0 ? `${place}也没有` : `${place}有${formatNumber(inside)}家`}；${claims === 0 ? "没有论断" : `有${formatNumber(claims)}项论断`}说明由谁生产。`,
    some: (thing, names, count, amounts) =>
      `${thing}：${count.place}以外记录到${formatNumber(count.number)}家其他生产方${inDispute(count)}，${names}；${amounts}。`,
    supplies: (told) => `记录中取得其产品者：${told}`,
    noneOfMany: (names, place, alone, of) =>
      `${names}：均未记录到${place}以外的其他生产方（${formatNumber(of)}项中有${formatNumber(alone)}项）。`,
    little: (number, of) =>
      `其中${number === of ? "全部" : `${formatNumber(number)}项`}数据集所知甚少：说明由谁生产的论断不足三项，或其他生产方记在相关名称之下。`,
    someOfMany: (place, of) => `${formatNumber(of)}项均记录到${place}以外的其他生产方。`,
    amountsOfMany: (known, count) =>
      `其余各项逐项计算，${count.place}以外${formatNumber(count.number)}家生产方${inDispute(count)}中有${formatNumber(known)}家记录到全年产量或产能。`,
    everywhere: (thing, count, amounts) =>
      `${thing}在各地均退出：${count.number === 0 ? "未记录到现有生产方" : `记录到${formatNumber(count.number)}家现有生产方${inDispute(count)}，${amounts}`}。`,
  },
  circles: {
    effects: {
      none: (place) => `有记录：${place}以外没有机构受到影响`,
      some: (place, counts) => `${place}以外有记录：${counts}`,
      harmed: (number, countries) =>
        `${formatNumber(number)}家机构产出或计划停止、削减，或短缺、延迟、涨价、担忧（${countries}）`,
      excluded: (number) => `${formatNumber(number)}家被拒或列入名单`,
      spared: (number) => `${formatNumber(number)}家据报道不短缺`,
      licensed: (number) => `${formatNumber(number)}家获许可`,
    },
    users: (number) =>
      number === 0 ? "没有其他机构记录为购买或依赖它" : `另有${formatNumber(number)}家记录为购买或依赖它`,
    reached: (number) =>
      number === 0
        ? "从货物流向未推断出其他机构。"
        : `推断：另有${formatNumber(number)}家可能经由同类货物波及；没有论断说明它们的货物来自退出者。`,
    asked: (number) => `其中${formatNumber(number)}家自己开采或生产它，或生产同一产品的其他原料，会被要求多供。`,
  },
  shown: (what, number, of) => `${what}：${formatNumber(of)}个机构和行业中的${formatNumber(number)}个。`,
  circle: (numbers) => `第${numbers}圈`,
  only: (what) => `仅示${what}`,
  policy: {
    named: (name, touches) => `${name}（涉及${touches}）`,
    more: (number) => `另有${formatNumber(number)}项`,
  },
  takenOut: (all, owned) => `${formatNumber(all)}家机构退出，其中${formatNumber(owned)}家为子公司。`,
  theirs: "这些货物",
  end: "。",
  cut: "答案因规模所限未能列全：所列无误，但并非全部。",
  limits: {
    share:
      "第一圈的影响来自整项规定或短缺，并非预测：再次停供可能不同。第三圈只说明这类货物如此流动，并不说明某机构的货物来自退出者。",
    notFound: "未列出者也可能受影响：“未记录”并不意味着不存在。",
    current:
      "只沿现行论断推算。计划中、已暂停、已结束或多年前最后见于来源的不向下推算，自行开采或生产这些货物者的供货也不推算；有争议的论断可向下推算，并在途中最弱论断一栏注明。",
    exports:
      "仅停止出口：当地机构保留货物，因此第三圈既不含它们，也不含购买其下游产品的客户；据记录仅来自这些机构的产品不再向下推算。",
    making: "当地不再生产，因此第三圈也含当地用户及其客户。若只停止出口，请在上方选择“出口自”。",
    headquarters: "机构所在国家或地区指其总部所在地，而非工厂所在地。香港和澳门单独计算。",
    oneCountry: "失去最后一家的推算一次只能针对一个国家或地区。",
    with: "依据现行的隶属论断，子公司无论层级一并退出。",
    without: "子公司保留：仅所选机构本身退出。",
  },
};
