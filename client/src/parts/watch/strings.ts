import { inLanguages } from "../../model/words/language.ts";

const en = {
  watch: "Watch",
  unwatch: "Stop watching",
  watchThis: "Watch what is shown here",
  unwatchThis: "Stop watching what is shown here",
  words: "follow news changes alert subscribe",
  watching: "Watched",
  notWatching: "No longer watched",
  where: "Kept in this browser. The start page tells what is new on it.",
  whereDesk: "Kept on the desk. The start page tells what is new on it.",
  toldWhere: "Watched: the start page tells what is new on it",
  blocked: "Not kept: this browser blocks storage.",
  tooMany: (most: number) => `Not watched: ${most} things are watched already.`,
  gone: "No longer in the data set",
  view: "View",
  path: "Paths",
  fromTo: ([from = "", to = ""]: readonly string[]) => `${from} to ${to}`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
