import { formatNumber } from "../../../model/words/formatNumber.ts";
import { argumentsOf, type CsvStrings } from "./csvStrings.ts";

export const zh: CsvStrings = {
  viewSentence: (version) => `本摘录（取自${version}版）所依据的视图。`,
  readme: "稀土图谱摘录",
  whatItIs:
    "一个视图的表格，文件和列与图谱数据集相同：可供R、Python和电子表格使用，也可载入自己的图谱。出处见`ABOUT.md`；各列含义见图谱的`data/README.md`。",
  file: "文件",
  what: "内容",
  rows: "行数",
  files: {
    dataset: "标题、版本、日期和许可协议",
    sources: "论断所依据的出版物",
    publishers: "来源的发布方：类别、国家或地区、由谁控制",
    checks: "为某项论断复核过的来源及其支持程度",
    relays: "来源在某项论断中转载了什么，或转述了谁的说法",
    attributions: "陈述是谁的说法：全部或其中几个字句",
    disputes: "对论断的争议针对什么",
    effects: "规则与短缺对何方造成了何种影响",
    money: "资金由谁付给谁、金额多少，以及哪些不可相加",
    cities: "机构所在城市的位置",
    entities: "同一类型的实体",
    claims: "同一档案的论断",
    numbers:
      "论断和来源在简报中的编号，以及论断是计入答案（answer）、不计入（context），还是仅因证据等级取决于股权关系而列入（ownership）",
    answer: (caption) => `答案表格：${caption}`,
    view: "该视图，载入后显示于图谱的首页",
  },
  loading: "载入图谱",
  loadingSteps:
    "解压到单独的文件夹。`npm run check:data -- 文件夹`列出全部错误（应当没有）；`npm run load -- 文件夹`将其载入Neo4j。没有Neo4j时，用该文件夹代替`data/`，再启动图谱。",
  loadingOwn: (paths) =>
    `其中有自有数据，每个名称一个文件夹。载入时一并列出，即可重新标为自有数据：\`npm run load -- 文件夹 ${argumentsOf("文件夹", paths)}\`。若自有数据取代了数据集的某些行，则这些行不在摘录中，缺少自有数据便无法载入。`,
  reading: "在其他程序中读取",
  readingNotes: [
    "UTF-8编码，带字节顺序标记，逗号分隔，首行为列名。同一单元格中的多个值以分号分隔。日期保留已知的精度。",
    "电子表格会当作公式的单元格（以=、+、-或@开头且不是数字）前面加有一个撇号。图谱载入时会将其去掉；在其他程序中，凡文本以撇号及上述符号之一开头的，请去掉一个撇号。",
    "用电子表格保存这些文件可能会改变日期。如需在电子表格中使用，请改存为Excel工作簿。",
  ],
  alike: "附带的内容",
  nothingBeside: "这些文件中没有视图之外的内容。",
  besides: (entities, claims) =>
    `除视图所示内容外，另有${formatNumber(entities)}个实体和${formatNumber(claims)}项论断。这些实体是论断和来源所提及的；这些论断说明股权关系：论断的证据等级取决于其发布方是否属于当事一方，缺少它们，载入后的等级就会不同。`,
  evidence:
    "证据不是一列：载入时根据来源和股权关系计算，结果与视图一致。实体和来源的论断数则按这些文件的内容重新计算。",
  besideEntities: "另有的实体：",
  besideClaims: "另有的论断：",
  summary: "摘要（作者的话，并非数据集的内容）",
  cannotTell: "以上内容的局限",
  provenance: "出处",
  dataset: "数据集",
  view: "视图",
  answeredAt: "答案地址",
  made: "生成日期",
  hash: "内容校验值",
  licence: "数据许可协议",
  counts: "视图内容",
  countsOf: (entities, claims, sources) =>
    `${formatNumber(entities)}个实体，${formatNumber(claims)}项论断，${formatNumber(sources)}条来源`,
  grades: "证据",
  grade: "等级",
  claims: "论断",
  meaning: "含义",
  ownRows:
    "这些行位于文件夹`own`中，与数据集的行分开。如只转交其余部分，本文件、`README.md`和`views`也应去掉，因为其中提到了这些行。",
  due: "待复核",
};
