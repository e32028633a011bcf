import type { FtmStrings } from "./ftmStrings.ts";

export const zh: FtmStrings = {
  disputedBy: (source) => `质疑来源：${source}`,
  about: (name) => `涉及：${name}`,
  due: "到期日",
  maturity: "成熟度",
};
