import type { DataChangeKind, DataPreview, TouchedClaim } from "@atlas/server/contract";
import { formatDate } from "../../../model/words/formatDate.ts";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  title: "Data",
  served: (version: string, date: string) => `Version ${version} of ${date} is served.`,
  taken: (when: string, who: string | null) =>
    who === null ? `Taken in on ${when}.` : `Taken in by ${who} on ${when}.`,
  noDesk:
    "The data are those that came with the program. A newer version comes in at a desk, for instance that of an atlas on your own computer.",
  hint: "A newer version comes in as a data package, a file that an atlas with that version offers on its page About. It is checked whole and you see what it changes before you take it. Your own claims and notes stay, and one click serves the version before again.",
  choose: "Take in a data package",
  backTo: (version: string) => `Serve version ${version} again`,
  isBack: (version: string) => `Version ${version} is served again.`,
  packageTitle: (file: string) => `Data package “${file}”`,
  reading: "Checking the package…",
  refused: "Nothing has changed, because the package is not in order:",
  says: ({ version, served }: DataPreview) =>
    `Version ${version.version} of ${formatDate(version.date)}, in place of version ${served.version} of ${formatDate(served.date)}. Nothing has changed yet.`,
  verified: (hash: string) => `Its files, its rows and its content hash ${hash} are as it says.`,
  same: (version: string) => `Version ${version} is served already: there is nothing to take in.`,
  older: "This version is older than the one that is served.",
  olderMeant: "I mean the older version",
  claims: "What changes in the claims",
  kinds: {
    gone: "Gone",
    ended: "Ended",
    regraded: "Another grade",
    figures: "Other figures",
    added: "New",
    other: "Reworded or otherwise revised",
  } satisfies Record<DataChangeKind, string>,
  entities: ({ removed, added, renamed }: DataPreview["entity_counts"]) =>
    `Entities: ${formatNumber(added)} new, ${formatNumber(removed)} gone, ${formatNumber(renamed)} renamed.`,
  firstOf: (shown: number, all: number) =>
    shown === all ? "One by one" : `The first ${formatNumber(shown)} of ${formatNumber(all)}, one by one`,
  misfits: "These of your own do not fit that version. Change them first, or set them aside with what rests on them:",
  misses: (id: string) => `“${id}” is not in that version.`,
  hasToo: (name: string) => `That version has “${name}” too.`,
  asideHint:
    "What is set aside leaves the desk, and nothing of it is lost: it stays in the history, and Undo there brings it back wherever it fits, for instance after a step back.",
  takeAside: (version: string) => `Set them aside and take in version ${version}`,
  backAside: (version: string) => `Set them aside and serve version ${version} again`,
  touched: (count: number) => `${counted(count, "claim of your own", "claims of your own")} to look at afterwards:`,
  how: {
    renamed: "one of its ends has another name",
    corrected: "the claim that it corrects has changed",
  } satisfies Record<TouchedClaim["how"], string>,
  take: (version: string) => `Take in version ${version}`,
  isTaken: (version: string, aside: boolean) =>
    `Version ${version} is served now. ${aside ? "What did not fit it is set aside, as the history says; all else of your own is as it was." : "Your own claims and notes are as they were."}`,
  whatChanged: "What changed",
  tookIn: (from: string, to: string) => `Version ${to} of the data taken in, in place of ${from}`,
  wentBack: (from: string, to: string) => `Went back from version ${from} of the data to ${to}`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
