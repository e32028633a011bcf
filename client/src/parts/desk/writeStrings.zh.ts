import type { WriteStrings } from "./writeStrings.ts";

/** The same in Chinese. */
export const zh: WriteStrings = {
  changedSince: (what, who) => `未执行：“${what}”已${who === null ? "" : `由${who}`}更改，没有覆盖任何内容。`,
  goneSince: "未执行：要更改的内容已不在工作台上，没有覆盖任何内容。",
};
