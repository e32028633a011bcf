import { entityName } from "../../words/entityName.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { listWords } from "../../words/listWords.ts";
import type { OutStrings } from "./outStrings.ts";

/** The same in Chinese. */
export const zh: OutStrings = {
  title: (title) => `读文：${title}`,
  counts: (known, { sentences, disputed, differs, not_in_atlas, names_nothing }) =>
    `全文${formatNumber(sentences)}句，图谱已知的有${known.length === 0 ? "0句" : listWords(known)}；${formatNumber(disputed)}句有争议，${formatNumber(differs)}句数字或状态不同，${formatNumber(not_in_atlas)}句图谱未收录，${formatNumber(names_nothing)}句未提到图谱中的实体或没有陈述。`,
  ownWord: (speaker) => `本文转述${entityName(speaker)}的说法，作为来源只能支持关于他人的论断。`,
  captions: {
    against: "有争议或有不同",
    new: "图谱未收录",
    known: "已知，有独立证据",
    own: "已知，仅为自述",
    text: "仅出自本文",
    nothing: "未提到图谱中的实体",
  },
  number: "序号",
  verdict: "结论",
  evidence: "证据",
  kept: "原文只在一个浏览器的一个标签页中读过，别处没有保存，只留下此处引用的部分。",
};
