import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import { listParts } from "../../model/words/listWords.ts";

const en = {
  since: (day: string) => `Since your last visit, ${day}`,
  sinceVersion: (version: string, day: string) => `Since version ${version} of ${day}`,
  first: "What you watch",
  lookBack: "Show what is new since",
  lastSeen: "what I saw last",
  ofDay: (version: string, day: string) => `version ${version} of ${day}`,
  oldest: (day: string) => `Versions before ${day} are not stored here, so nothing older can be compared.`,
  went: (from: string, to: string, counts: readonly string[]) =>
    `The data set went from ${from} to ${to}. Its claims: ${listParts(counts)}.`,
  served: (version: string) => `The data set is ${version}.`,
  same: (version: string) => `The data set is ${version}, the same as at your last visit.`,
  notKept: (version: string) =>
    `Version ${version}, which you saw last, is not stored here, so changes since then cannot be shown.`,
  touched: (count: number) =>
    `${counted(count, "claim", "claims")} on what you watch ${count === 1 ? "has" : "have"} changed or passed ${count === 1 ? "its" : "their"} date.`,
  touchedAtLeast: (count: number) =>
    `At least ${formatNumber(count)} claims on what you watch have changed or passed their date.`,
  all: "All changes of the data set",
  nothing: "Nothing new on what you watch.",
  loading: "Looking for what is new",
  watched: "What you watch",
  order: "Weaker, ended and overdue first",
  ofRecord:
    "This is how the atlas’s record has changed: a claim that is new here may tell of something older, with the day in the claim.",
  kindAndClaims: (kind: string, count: number) => `${kind} · ${counted(count, "claim", "claims")}`,
  more: (count: number) => `${formatNumber(count)} more`,
  cut: (count: number) => `Listed are the first ${formatNumber(count)}, weaker, ended and overdue ones first.`,
  inPicture: "In the picture, with what changed",
  seen: "Mark as seen",
  markedSeen: (name: string) => `Marked as seen: ${name}.`,
  stop: "Stop watching",
  stopped: (name: string) => `No longer watched: ${name}.`,
  undo: "Undo",
  feed: "Feed",
  feedOfAll: "Feed of all changes",
  print: "Print",
  ranOut: (date: string, isDay: boolean, count: number) =>
    `Date passed ${isDay ? "on" : "with"} ${date}: ${counted(count, "claim", "claims")}`,
  toldSince: (day: string) => `Told since ${day}, for the whole data set.`,
  unknownAfter: "What came after is not known here.",
  earlier: (count: number) =>
    `${counted(count, "claim", "claims")} passed ${count === 1 ? "its" : "their"} date on other days since then`,
  soon: (count: number) => `Date within 60 days: ${counted(count, "claim", "claims")} on what you watch`,
  quiet: "Nothing new on these",
  nameGone: (title: string) => `${title} (no longer there)`,
  kept: "Kept in this browser. The server stores no list of what you watch.",
  keptOnDesk: "Kept on the desk, in watches.csv.",
  sharedDesk: "Everybody who uses this desk sees and changes the same list.",
  namedDesk: "The list is your own; others see it in the desk’s history and its file.",
  restInBrowser: "The rest is kept in this browser.",
  inBrowserOnly: (count: number) => `${counted(count, "page is", "pages are")} watched in this browser only.`,
  move: "Move to the desk",
  moved: (count: number) => `Moved to the desk: ${counted(count, "page", "pages")}.`,
  how: "Watch more from the card of an entity, the page of an answer, Share, or with Ctrl+Shift+F.",
  badge: (count: number) =>
    count === 1 ? "News on one thing that you watch" : `News on ${formatNumber(count)} things that you watch`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
