import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { Strings } from "./strings.ts";

export const zh: Strings = {
  title: "数据",
  served: (version, date) => `当前提供的是${date}的${version}版。`,
  taken: (when, who) => (who === null ? `于${when}导入。` : `由${who}于${when}导入。`),
  noDesk: "这里提供的是随程序附带的数据。新版本须在工作台导入，例如您自己电脑上的图谱的工作台。",
  hint: "新版本以数据包文件导入，可在已有该版本的图谱的“关于”页面下载。系统会完整检查，并在导入前显示将有哪些变化。您自己的论断和笔记保留不变，一次点击即可恢复前一版本。",
  choose: "导入数据包",
  backTo: (version) => `恢复${version}版`,
  isBack: (version) => `已恢复${version}版。`,
  packageTitle: (file) => `数据包“${file}”`,
  reading: "正在检查数据包……",
  refused: "数据包有问题，未更改任何内容：",
  says: ({ version, served }) =>
    `${formatDate(version.date)}的${version.version}版，将取代${formatDate(served.date)}的${served.version}版。目前尚未更改任何内容。`,
  verified: (hash) => `文件、各行数据和内容哈希值${hash}均与数据包所述一致。`,
  same: (version) => `当前提供的已是${version}版，无需导入。`,
  older: "此版本早于当前提供的版本。",
  olderMeant: "我确实要用较早的版本",
  claims: "论断的变化",
  kinds: {
    gone: "已删除",
    ended: "已结束",
    regraded: "证据等级改变",
    figures: "数字改变",
    added: "新增",
    other: "改写或其他修订",
  },
  entities: ({ removed, added, renamed }) =>
    `实体：新增${formatNumber(added)}个，删除${formatNumber(removed)}个，改名${formatNumber(renamed)}个。`,
  firstOf: (shown, all) =>
    shown === all ? "逐项列出" : `逐项列出前${formatNumber(shown)}项，共${formatNumber(all)}项`,
  misfits: "您自己的以下内容与该版本不符。请先修改，或将其连同以其为依据的内容移出：",
  misses: (id) => `该版本中没有“${id}”。`,
  hasToo: (name) => `该版本中也已有“${name}”。`,
  asideHint:
    "移出的内容不再显示在工作台上，但不会丢失：它保留在更改记录中，在适用的版本下（例如恢复前一版本之后）可用“撤销”放回。",
  takeAside: (version) => `移出并导入${version}版`,
  backAside: (version) => `移出并恢复${version}版`,
  touched: (count) => `导入后请查看您的${formatNumber(count)}项自有论断：`,
  how: {
    renamed: "其中一端的实体已改名",
    corrected: "它所更正的论断已改变",
  },
  take: (version) => `导入${version}版`,
  isTaken: (version, aside) =>
    `现在提供的是${version}版。${aside ? "与之不符的内容已移出（见更改记录），您的其他内容没有变化。" : "您的自有论断和备注没有变化。"}`,
  whatChanged: "查看变化",
  tookIn: (from, to) => `已导入${to}版数据，取代${from}版`,
  wentBack: (from, to) => `已从${from}版数据恢复到${to}版`,
};
