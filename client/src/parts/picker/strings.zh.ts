import { formatNumber } from "../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  results: "找到的实体",
  count: (hits) => `找到${hits}个实体`,
  searching: "正在搜索……",
  nothing: (text) => `未找到“${text}”。`,
  nothingHint: "请尝试更短的词、中文或英文名称、拼音，或600111之类的股票代码。",
  failed: "搜索失败。",
  firstOf: (shown, all) => `共${formatNumber(all)}个，此处为论断最多的${formatNumber(shown)}个。输入名称可查找其余。`,
  countries: "国家和地区",
  pick: "从列表中选择，或输入名称",
  makeNew: (name) => `新建：“${name}”`,
  pickAnother: "再添加一个",
  letGo: (name) => `移除${name}`,
  picked: (label) => (name) => `${label}：${name}`,
  unknownEntity: (id) => `本数据集没有实体“${id}”。`,
  sourcePlaceholder: "输入标题或发布方",
  inText: "其论断和简介含有这些词语",
  alsoKnown: "又名",
};
