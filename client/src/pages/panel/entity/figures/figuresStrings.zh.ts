import type { FiguresStrings } from "./figuresStrings.ts";

/** The same in Chinese. */
export const zh: FiguresStrings = {
  title: "数值对照",
  hint: "以下各项有多项论断给出数值。差异可能源于日期或统计口径不同，也可能是来源之间互相矛盾。",
  shareOf: (holder, held) => `${holder}对${held}的持股比例`,
  inUnit: (sentence, unit) => `${sentence}，单位：${unit}`,
  measured: (subject, measure) => `${subject}：${measure}`,
  figure: "数值",
  when: "时间",
  evidence: "证据",
  publishers: "发布方",
  against: (publishers) => `质疑：${publishers}`,
  claim: (figure, id) => `${figure}：论断${id}的详情`,
  undated: "未注明",
};
