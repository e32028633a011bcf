import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "中国稀土：逐项论断，逐条来源",
  lead: "从矿石到磁体、电机和钢材，谁制造、持有、供应、资助和监管什么，境外又有谁在做同样的事。每条连线都是一项论断，每项论断都列明来源及其支持力度。",
  byline: "由稀土图谱贡献者制作，供政策研究人员使用。",
  aboutLink: "制作者与引用方式",
  searchHint: "可输入名称、词语或整个问题，中英文均可，如“谁在生产金属铽”“莱纳斯归谁所有”。",
  ask: "您想了解什么？",
  check: "比较与核对",
  asked: {
    compare: "这两者有何异同？",
    ownWord: "哪些内容仅为企业自述？",
    article: "我手头的这篇文章，图谱知道多少？",
    changes: "数据有哪些更新？",
  },
  views: "从这里开始",
  noViews: "本数据集没有精选视图。请搜索名称，或打开图谱。",
  data: "收录内容",
  claims: "论断",
  sources: "来源",
  publishers: "发布方",
  evidence: "如何解读证据等级",
  evidenceLead:
    "等级取决于有多少发布方独立于论断双方。报纸转载的企业通稿，仍算作企业自己的说法；官方媒体报道本国政府、政策或国有企业，不予计入。",
  evidenceRule: "等级在每次载入数据集时由来源推算得出，从不手工填写。图谱的详情栏说明每项论断的定级理由。",
  evidenceLink: "这些数据有多可靠？",
  about: "关于本图谱",
  aboutMakers: "制作者与读者",
  makers:
    "由稀土图谱贡献者（Rare Earth Atlas contributors）制作，供需要说明论述依据的政策研究人员使用。程序开源（Apache 2.0）。",
  aboutData: "数据来源",
  origin:
    "来自公开来源：企业公告与新闻稿、政府文件、新闻、行业媒体和研究文献。每项论断用自己的话概述其内容，并附链接。来源版权归各发布方所有。城市坐标来自GeoNames（CC BY 4.0），地图的陆地与边界来自Natural Earth。",
  aboutCiting: "如何引用",
  aboutMore: "更多：论断如何入选、未涵盖的内容、如何报告错误",
  licence: "数据许可协议：",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/deed.zh-hans",
  apiLead: "这里的全部内容也可以作为数据获取：",
  api: "API文档（英文）",
};
