import { formatNumber } from "../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  bar: "截至日期",
  play: "播放：展示视图的形成过程",
  pause: "暂停",
  slider: "截至",
  field: "截至：年、月或日",
  fieldHint: "年-月",
  fieldFault: "请按2020、2020-03或2020-03-15的格式填写日期。",
  anyTime: "全部日期",
  undated: (count) => `显示${formatNumber(count)}项无日期论断`,
  noDates: "此视图中没有论断注明起始日期。",
};
