import { formatNumber } from "../../words/formatNumber.ts";
import type { Strings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "分析",
  lead: "每个答案都附其所依据的论断，并说明不能说明什么。每个答案都有可转发的地址，也可写入简报。",
  navigation: "分析",
  names: {
    questions: "提问",
    landscape: "技术格局",
    compare: "比较",
    removal: "情景推演",
    ownership: "股权链",
    timeline: "时间线",
    evidence: "证据",
    article: "文章核验",
    changes: "数据变更",
  },
  leads: {
    questions: "政策研究者常问的问题，从持股关系到暂停实施的规定，各有表单和表格。",
    landscape: "中国以外谁能做？哪里未找到任何机构？逐项技术对照中国与世界其他地区：成熟度、产能、证据与差距。",
    compare: "这几者相比如何？两至五个实体共有什么、各自独有什么，各方均附论断。",
    removal: "若缺少某家机构或某个国家，会失去什么，谁留下，以及哪些内容仅靠一家机构。",
    ownership: "谁持有某一机构，直至已知的最终持有方；它又持有什么。附持股比例、日期与证据。",
    timeline: "某一机构、技术或其他实体逐月的起始、结束、计划与暂停。",
    evidence: "哪些内容仅为企业自述？数据集依据什么：自述、发布方、争议、待核实内容，以及空白之处。",
    article: "一篇文章有多少内容站得住脚：依据它的每项论断，以及各方支持或反对的情况。",
    changes: "数据有哪些更新？与较早版本的数据集相比，新增、删除、等级或表述有变的论断。",
  },
  show: "在图谱上显示",
  brief: "简报",
  tooMany: (most) => `答案含有超过${formatNumber(most)}个实体，图谱无法显示；请缩小范围。`,
  copyTable: "复制表格",
  copyFailed: "未能复制",
  saveCsv: "存为CSV",
  limits: "答案的局限",
  limitsLead: "答案的局限：",
  restsOn: "依据",
  claimsOfRow: (row) => `第${row}行的论断`,
  showClaims: (claims, row) => `第${row}行的${claims}：显示`,
};
