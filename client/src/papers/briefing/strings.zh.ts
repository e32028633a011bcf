import { formatNumber } from "../../model/words/formatNumber.ts";
import { listSome } from "../../model/words/listWords.ts";
import { percentText } from "./percentText.ts";
import { SPEAKERS_NAMED, type Strings } from "./strings.ts";

export const zh: Strings = {
  dataset: (title, version, date) => `${title}，${version}版（${date}）`,
  licence: (name, address) => `${name}（${address}）`,
  caveat: ({ count, speakers }, all) => {
    if (all === 0) return "本视图中没有论断。";
    if (count === 0) return `${formatNumber(all)}项论断中，没有一项为自述。`;
    const which =
      count === all
        ? `全部${formatNumber(all)}项论断`
        : `${formatNumber(all)}项论断中有${formatNumber(count)}项（${percentText(count, all)}）`;
    const names = speakers.map((speaker) => `${speaker.name}（${formatNumber(speaker.count)}项）`);
    const whose = names.length === 0 ? "" : `其中发言的利益相关方：${listSome(names, SPEAKERS_NAMED)}。`;
    return `${which}为自述：没有独立发声方支持。${whose}在独立发声方予以证实之前，请将这类论断视为利益相关方的自我陈述。`;
  },
  relayed: (count) => `核查发现，${formatNumber(count)}项单一来源的论断，其来源仅转述同一利益相关方的说法。`,
  around: (title) => `答案涉及的实体及其相互间的论断：${title}`,
  counted: (answer, more) =>
    `此处的计数和占比仅涉及答案所依据的${formatNumber(answer)}项论断；图和表格另列出这些实体之间的${formatNumber(more)}项论断，均标为不计入。`,
  noneOfAnswer: "所示论断均非答案的依据；此处的计数和占比涉及答案所涉实体之间的论断。",
  filters: (names) => `已启用筛选：${names}。`,
  aside: ({ entities, claims }) =>
    `筛选排除了视图中的${[...(entities > 0 ? [`${formatNumber(entities)}个实体`] : []), ...(claims > 0 ? [`${formatNumber(claims)}项论断`] : [])].join("和")}。`,
  hidden: (count) => `另有${formatNumber(count)}个实体被手动隐藏。`,
  onHiddenLines: ({ claims, lines }) => `另有${formatNumber(lines)}条连线上的${formatNumber(claims)}项论断被手动隐藏。`,
  folded: (count) => `另有${formatNumber(count)}个实体处于收起状态。`,
  notRecorded: "未见论断不等于并无其事：本数据集仅收录其来源所述，并未穷尽查找。",
};
