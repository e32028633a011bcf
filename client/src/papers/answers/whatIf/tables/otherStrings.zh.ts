import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { OtherStrings } from "./otherStrings.ts";

/** The same in Chinese. */
export const zh: OtherStrings = {
  policies: "涉及它和链条的政策",
  columns: {
    policy: "政策",
    kind: "类别",
    touches: "涉及",
    status: "状态",
    date: "日期",
    evidence: "证据",
    gap: "没有论断说明",
    whom: "涉及谁",
  },
  notSaid: {
    caption: "本页没有说明的",
    amount: "会短缺多少、持续多久",
    effect: "停供、管制或短缺对谁产生过什么影响",
    alone: "哪些影响仅由这些货物引起：所记录的规定不只涉及它们",
    day: "具体日期",
    supplier: "从谁处取得",
    inferred: (number) => `第三圈的${formatNumber(number)}家中是否有谁从退出者取得货物`,
    makes: (item) => `这些生产方每年生产多少${item}`,
    gaps: {
      no_input: (item) => `这些机构从何处取得${item}的原料`,
      no_maker: (item) => `${item}现由谁生产`,
      no_maker_abroad: (item) => `中国境外现由谁生产${item}`,
      no_use: (item) => `${item}的去向和用途`,
    },
  },
};
