import { formatNumber } from "../../../words/formatNumber.ts";
import type { MethodStrings } from "./methodStrings.ts";

export const zh: MethodStrings = {
  title: "方法",
  claim:
    "论断是两个实体之间的一条有方向的关系，以一句话表述，并附有其所依据的公开来源。本文件只呈现论断及其依据，不作任何引申。",
  grading:
    "证据等级由来源按同一规则计算得出，从不人工填写。计数的是独立发布方。以下来源不计入：经复核并不载明该论断的；为论断任何一方（或其所有者、子公司）的说法，或发布方由其控制的；未注明说话人的企业网页或新闻稿；官方媒体谈本国机构、企业或政策的（地址、所有权等登记事实除外）。转述他人的来源，按被转述者计。百科、聚合平台、博客和不明发布方可靠性较弱：只在没有其他发布方时计入，且合计只算一家。经核查发现仅转述同一利益相关方、或来源可靠性较弱的论断，最高只评为单一来源。",
  gradesCaption: "本文件中出现的证据等级。",
  dates: "日期精度以来源所载为准。金额未作换算，也未剔除物价因素。",
  provenance: "出处",
  dataset: "数据集：",
  view: "打开视图核对：",
  longAddress: (characters) => `其网址（${formatNumber(characters)}个字符）`,
  longView: (file) =>
    `。Word和Excel无法打开这样长的链接。如作者另附视图文件“${file}”，请在图谱中用“分享”中的“打开文件”打开。`,
  orViewFile: (file) => `。如作者另附视图文件“${file}”，也可在其中用“分享”中的“打开文件”打开。`,
  hash: (hash) => `内容校验值：${hash}。校验值相同的文件，所含数据、实体和论断均相同。`,
  licence: "数据许可协议：",
  attribution: "。来源版权归各发布方所有。",
};
