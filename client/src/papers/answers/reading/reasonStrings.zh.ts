import { formatDate } from "../../../model/words/formatDate.ts";
import type { ReasonWords } from "./reasonStrings.ts";

export const zh: ReasonWords = {
  same: () => "有论断指出同样两方之间的同一关系。",
  alike: () => "有论断的用词十分接近，视为说法相同。",
  same_figure: () => "有论断说法相同，数字一致。",
  same_plan: () => "有论断说法相同，属计划或提议。",
  same_ended: () => "有论断说法相同，并说明已经结束。",
  since_done: () => "文中讲的是计划或可能，有论断说已是如此。",
  figure: (text, atlas) => `文中为${text}，图谱中为${atlas}。`,
  date: (text, atlas) => `文中的时间为${text}，图谱中为${formatDate(atlas)}。`,
  denied: () => "文中否认了论断所说的内容。",
  over: () => "文中说已经结束，论断并未这样说。",
  ended: () => "文中说现在仍是如此，论断说已经结束。",
  only_planned: () => "文中说已是如此，论断只说是计划或提议。",
  already_so: () => "文中说的是计划，论断说已是如此。",
  direction: () => "文中的说法与论断方向相反：双方互换了位置。",
  other_owner: (text) => `文中说所有者是${text}，图谱中另有其主。`,
  no_claim: () => "图谱中没有相符的论断。这不表示该句不实。",
  other_figure: () => "图谱中有同一事项的论断，但数字属于其他时间或其他对象。这不表示该句不实。",
  denial: () => "文中否认了某事，没有论断明确这样说或说法相反。",
  plan: () => "文中说的是计划，没有论断明确收录。",
  question: () => "文中是提问，没有断言。",
  names_nothing: () => "该句未提到图谱中的实体，无法比对。",
  name_only: () => "这里只有名称，没有陈述，无法比对。",
  results: () => "该句讲的是企业业绩或一时的价格，没有论断收录；图谱对此不作判断。",
  opinion: () => "该句是观点、评价或预测，没有论断收录；图谱对此不作判断。",
};
