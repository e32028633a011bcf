import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { CheckStrings } from "./checkStrings.ts";

export const zh: CheckStrings = {
  caption: "数据集经得起复核吗",
  byDossier: "复核结果（按档案）",
  lost: "因复核而降级",
  sentence: (all, checked, readable, full) =>
    `${formatNumber(all)}项论断中，${formatNumber(checked)}项已重读来源加以复核（并非全部随机抽取）。其中${formatNumber(readable)}项的来源仍可读，${full}得到完全证实。`,
  shareOf: (count, share) => `${formatNumber(count)}项，即${share}，`,
  lostSentence: (count, falls) => `${formatNumber(count)}项论断因某一来源经复核并不支持而降级：${falls}。`,
  fell: (count, before, now) => `${formatNumber(count)}项由${before}降为${now}`,
  what: "内容",
  claims: "论断",
  share: "占比（95%区间）",
  shareInFull: "完全证实占比（95%区间）",
  dossier: "档案",
  checked: "已复核",
  full: "完全证实",
  part: "部分证实",
  none: "不支持",
  unreadable: "无法读取",
  ofAll: (percent) => `占全部的${percent}%`,
  noShare: "–",
  interval: (share, low, high) => `${share}%（${low}–${high}%）`,
  limits: [
    "复核：某一来源载有论断全部内容的，计为完全证实；仅载有部分内容的，计为部分证实；可读来源均未载有的，计为不支持。来源均无法读取的论断不计入占比。",
    "复核：所复核的论断并非全部随机抽取，占比及区间不一定适用于其他论断。复核后经更正的论断，在再次复核之前仍保留原结果。",
  ],
};
