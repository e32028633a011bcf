import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { LossStrings } from "./lossStrings.ts";

/** The same in Chinese. */
export const zh: LossStrings = {
  lost: (made, lost) =>
    `连同研究和中试，退出者研发或生产${formatNumber(made)}项技术和产品，${lost === 0 ? "均未" : `其中${formatNumber(lost)}项`}在境内、境外或全部失去有记录的最后一家，或仅剩有争议的论断所提及的机构。`,
  sectorsLost: (number, whole) =>
    `${formatNumber(number)}个行业需要其中的部分技术或产品；${whole === 0 ? "没有一个行业所需的全部技术和产品都出现这样的缺口" : `其中${formatNumber(whole)}个行业所需的全部技术和产品都出现这样的缺口`}。`,
  cut: "答案因规模所限未能列全：所列无误，但并非全部。",
  losses: {
    anywhere: { none: "未记录到其他机构", disputed: "其他机构仅见于有争议的论断" },
    "outside-china": { none: "未记录到其他境外机构", disputed: "其他境外机构仅见于有争议的论断" },
    "in-china": { none: "未记录到其他境内机构", disputed: "其他境内机构仅见于有争议的论断" },
  },
  tables: {
    items: "失去有记录的最后一家的技术和产品",
    sectors: "受缺口影响的行业",
    removed: "一并退出的子公司",
  },
  columns: {
    what: "技术或产品",
    type: "类型",
    loss: "缺口",
    taken: "退出的机构",
    reported: "仅见于多年前来源的机构",
    announced: "计划中或拟议中的机构",
    sectors: "哪些行业需要",
    organisation: "机构",
    country: "国家或地区",
    sector: "行业",
    share: "缺失/已知",
    which: "缺失的技术或产品",
  },
  share: (lost, all) => `${formatNumber(all)}项中的${formatNumber(lost)}项`,
  noneSectors: "无记录",
  limits: {
    china: "由于中国机构已全部退出，只缺境内机构的技术和产品不列为缺口。",
    sectors: "行业所需，指论断所载应用于该行业的技术和产品、该行业依赖的对象，以及应用于该行业的产品所采用的技术。",
    coverage: (technologies, products) =>
      `覆盖范围：已知当前研发方的技术${technologies}，已知当前生产方的产品${products}；其余技术和产品没有相应记录，此处不作推算。`,
    of: (part, all) => `${formatNumber(part)}项（共${formatNumber(all)}项）`,
  },
};
