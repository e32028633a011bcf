import { formatNumber } from "../../model/words/formatNumber.ts";
import type { ColumnStrings, NameStrings, NewsStrings, NoteStrings, Strings, WriteStrings } from "./strings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  addClaim: "添加论断",
  addClaimWords: "自有 访谈 新论断 发现 笔记 desk add claim",
  dispute: "质疑或更正此论断",
  editOwn: "编辑自己的论断",
  addedNow: "您刚刚添加",
  savedNow: "您刚刚保存",
  undo: "撤销",
  backToText: "回到文章",
  goOn: "继续写草稿：",
  desk: "工作台",
};

/** The same in Chinese. */
export const columnZh: ColumnStrings = {
  subject: "主体",
  predicate: "关系",
  object: "对象",
  statement: "陈述",
  since: "始于",
  until: "止于",
  due: "期限",
  status: "状态",
  share_pct: "持股比例（%）",
  quantity: "数值",
  unit: "单位",
  quantity_of: "计量对象",
  quantity_kind: "数值类别",
  maturity: "成熟度",
  about: "涉及",
  caveat: "注意事项",
  sources: "来源",
  disputed_by: "质疑它的来源",
  notes: "备注",
  text: "正文",
  written: "写于",
  reason: "理由",
  name: "名称（英文）",
  name_zh: "中文名称",
  aliases: "其他名称",
  summary: "简介",
  kind: "类别",
  stage: "产业链环节",
  country: "国家或地区",
  city: "城市",
  founded: "成立时间",
  ticker: "股票代码",
  website: "网站",
  jurisdiction: "管辖区",
  date: "日期",
  lat: "纬度",
  lon: "经度",
  title: "标题",
  publisher: "发布方",
  via: "转载页面",
  publisher_entity: "谁的说法",
  url: "网址",
  published: "日期",
  language: "语言",
  repeats: "转述的来源",
  controlled_by: "控制方",
  note: "备注",
};

/** The same in Chinese. */
export const nameZh: NameStrings = {
  title: "您的姓名",
  label: "您的姓名",
  hint: "显示在您添加和更改的内容旁，便于同事区分各人的条目。姓名保存在此浏览器中，可在“工作台”页面更改。",
  missing: "请输入姓名。",
  use: "使用此姓名",
};

/** The same in Chinese. */
export const newsZh: NewsStrings = {
  added: (claims, who) => `数据已更新：${who}新增${formatNumber(claims)}项论断。页面已显示最新状态。`,
  changed: (changes, who) => `数据已更新：${who}更改${formatNumber(changes)}处。页面已显示最新状态。`,
  other: "数据已更新。页面已显示最新状态。",
  saved: {
    add: (what) => `已添加：${what}`,
    dispute: (what) => `已记录质疑：${what}`,
    correct: (what) => `已记录更正：${what}`,
    edit: (what) => `已更改：${what}`,
    remove: (what) => `已删除：${what}`,
    note: (what) => `备注：${what}`,
    spreadsheet: (what) => `已从电子表格导入：${what}`,
    folder: (what) => `已从另一工作台导入：${what}`,
    "by-hand": (what) => `已在文件中手动修改：${what}`,
  },
  undone: {
    add: (what) => `已撤销添加：${what}`,
    dispute: (what) => `已撤销质疑：${what}`,
    correct: (what) => `已撤销更正：${what}`,
    edit: (what) => `已撤销更改：${what}`,
    remove: (what) => `已撤销删除：${what}`,
    note: (what) => `已撤销备注：${what}`,
    undo: (what) => `已撤销：${what}`,
    spreadsheet: (what) => `已撤销电子表格的导入：${what}`,
    folder: (what) => `已撤销另一工作台的导入：${what}`,
    "by-hand": (what) => `已撤销手动修改：${what}`,
  },
  redone: (what) => `已重做：${what}`,
  regraded: (claims) => `另有${formatNumber(claims)}项论断的证据等级随之变化。`,
  notInGraph: "内容已保存，数据库恢复后将写入图谱。",
  undo: "撤销",
  redo: "重做",
};

/** The same in Chinese. */
export const noteZh: NoteStrings = {
  yours: "备注（不进入简报）",
  add: "添加备注（不进入简报）",
  edit: "编辑备注",
  remove: "删除备注",
  save: "保存备注",
  discard: "放弃",
  hasNote: "有备注",
  here: "此服务器不保存备注：备注留在此浏览器中，在“工作台”页面将草稿存为文件时一并保存。",
  changedBy: (who) => `此备注已${who === null ? "" : `由${who}`}更改，现为：`,
  keepMine: "保留我的",
  takeTheirs: "采用对方的",
  ofView: "此视图的备注",
  viewHint: "备注与视图地址一起保存在工作台。简报从不包含备注。",
};

/** The same in Chinese. */
export const writeZh: WriteStrings = {
  changedSince: (what, who) => `未执行：“${what}”已${who === null ? "" : `由${who}`}更改，没有覆盖任何内容。`,
  goneSince: "未执行：要更改的内容已不在工作台上，没有覆盖任何内容。",
};
