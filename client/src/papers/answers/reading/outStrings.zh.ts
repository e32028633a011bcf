import { entityName } from "../../../model/words/entityName.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { OutStrings } from "./outStrings.ts";

/** The same in Chinese. */
export const zh: OutStrings = {
  title: (subject, known, all) =>
    `${subject === null ? "一篇文章" : `一篇关于${subject}的文章`}：${formatNumber(all)}句中${formatNumber(known)}句有独立证据`,
  text: (title, facts) => `文章为《${title}》${facts === "" ? "" : `（${facts}）`}。`,
  counts: (all, parts) => `全文${formatNumber(all)}句：${parts.join("，")}。`,
  counted: {
    known: (count) => `${formatNumber(count)}句已知且有独立证据`,
    own: (count) => `${formatNumber(count)}句仅有利益相关方的说法`,
    text: (count) => `${formatNumber(count)}句仅出自本文`,
    against: (count) => `${formatNumber(count)}句有争议或有不同`,
    new: (count) => `${formatNumber(count)}句图谱未收录`,
    nothing: (count) => `${formatNumber(count)}句未提到图谱中的实体或没有陈述`,
  },
  isSource: (claims) => `本文已是图谱的来源，有${formatNumber(claims)}条论断引用它；文章不能印证自身。`,
  ownWord: (speaker) => `本文转述${entityName(speaker)}的说法，不是关于它的独立来源。`,
  digest: "值得注意之处",
  captions: {
    against: "有争议或有不同",
    new: "图谱未收录",
    known: "已知，有独立证据",
    own: "已知，仅有利益相关方的说法",
    text: "仅出自本文",
    nothing: "未提到图谱中的实体",
  },
  number: "序号",
  verdict: "结论",
  evidence: "证据",
  kept: "图谱不保存原文；浏览器标签页关闭后，只留下此处引用的部分。",
};
