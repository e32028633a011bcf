import type { FileFault } from "../picture/graph/viewFile.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";

const en = {
  share: "Share",
  briefing: "Briefing of this view",
  briefingWords: "export report document word powerpoint excel pdf print download",
  copyLink: "Copy link",
  copyLinkPlaces: "Copy the link with all positions",
  copyWords: "share address url",
  keepWords: "keep store bookmark remember",
  fileWords: "download export import load",
  copied: "Link copied",
  copiedHere: "This link opens on this computer only: send others the view as a file.",
  opensHere: "Links open on this computer only. Send others the view as a file, which opens in any atlas.",
  copyFailed: "Not copied: take it from the address bar",
  keep: "Save in this browser …",
  toFile: "Save as a file …",
  openFile: "Open a file …",
  keepTitle: "Save in this browser",
  keepHint: "It stands on the start page of this browser, on this computer only.",
  fileTitle: "Save as a file",
  fileHint:
    "A small text file, to send or to keep. It opens in any atlas by Share, Open a file, or by dragging it onto the page.",
  name: "Name",
  nameMissing: "Give it a name.",
  save: "Save",
  kept: "Saved in this browser",
  fileSaved: "File saved",
  notKept: "Not saved: this browser is told to keep nothing, or is full. Save it as a file instead.",
  drop: "Drop the file to open its view",
  openTitle: (title: string) => `Open “${title}”`,
  openHint:
    "A view is open already. Added to it, the file's entities come beside what is there, which stays where it is and filtered as it is. Undo brings back the view as it was.",
  replaceView: "Replace this view",
  addToView: "Add to this view",
  cannotOpen: (file: string, why: string) => `“${file}” was not opened: ${why}`,
  faults: {
    "too-large": (most: string) => `it is larger than ${most}, and no view is.`,
    "not-json": "it was damaged on its way, or is no file of this atlas.",
    "other-kind": "it is no view file. To use own data, start the atlas with their folder (see data/own/README.md).",
    newer: (format: number) =>
      `it was saved by a newer version of the atlas (format ${format}). Update the atlas to open it.`,
    incomplete: (field: string) => `its part “${field}” is missing or damaged.`,
    unreadable: "the browser could not read it.",
  },
  damaged: (parts: string[]) =>
    `This link is damaged: ${parts.map((part) => `“${part}”`).join(", ")} ${parts.length === 1 ? "was" : "were"} left out.`,
  damagedMany: (count: number) => `This link is damaged: ${formatNumber(count)} parts of it were left out, among them`,
  otherVersion: (theirs: string, ours: string) => `This link was made with data set ${theirs}; this is ${ours}.`,
  mayDiffer: "Claims, figures and grades may differ.",
  versionNotKept: (version: string) => `What ${version} said is not kept here, so what changed since cannot be told.`,
  notCompared: "What changed since could not be asked.",
  unchanged: "Among what it shows, no claim has changed since.",
  changedAmong: (counts: string) => `Among what it shows: ${counts}.`,
  showChanges: "Show what changed",
  hideChanges: "Hide what changed",
  allChanges: "Everything that changed since",
  changesSince: (version: string) => `What changed since ${version}`,
  firstChanges: (listed: number, total: number) =>
    `The gravest ${formatNumber(listed)} of ${formatNumber(total)} are listed.`,
  gone: (ids: string[]) => `No longer in it: ${ids.join(", ")}.`,
  yours: "Your views",
  continue: "Continue where you left off",
  lastOn: (date: string) => `left on ${date}`,
  savedOn: (date: string) => `saved on ${date}`,
  withVersion: (version: string) => `data set ${version}`,
  rename: (title: string) => `Rename “${title}”`,
  forget: (title: string) => `Delete “${title}”`,
  newName: "New name",
  forgotten: (title: string) => `“${title}” is deleted.`,
  restore: "Keep it after all",
};

export type Strings = typeof en;

/** The words on sharing and saving views. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

/** What is wrong with a file, in words. */
export function faultText(fault: FileFault, most: string): string {
  const { faults } = strings;
  if (fault.fault === "too-large") return faults["too-large"](most);
  if (fault.fault === "newer") return faults.newer(fault.format);
  if (fault.fault === "incomplete") return faults.incomplete(fault.field);
  return faults[fault.fault];
}
