import type { DueStrings } from "./dueStrings.ts";

/** The same in Chinese. */
export const zh: DueStrings = {
  notChecked: (checked, why) => `${checked}以来未再复核：${why}`,
  before: (dated, why) => `其有日期的最新来源（${dated}）早于所述内容：${why}`,
  undated: (why) => `来源均无日期，无从得知最近何时复核：${why}`,
  suspension: (date) => `暂停期已满（${date}）`,
  plan: (date) => `计划日期已过（${date}）`,
  oldPlan: "计划未列日期，且距今已逾两年",
  target: (date) => `其中所列日期已过（${date}）`,
  figure: "数值距今已逾两年",
};
