import { formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import type { FileFault } from "../../picture/graph/viewFile.ts";

const en = {
  share: "Share",
  briefing: "Create briefing of this view",
  briefingWords: "export report document word powerpoint excel pdf print download",
  copyLink: "Copy link",
  copyLinkPlaces: "Copy link with the position of every entity",
  copyWords: "share address url",
  keepWords: "keep store bookmark remember",
  fileWords: "download export import load",
  copied: "Link copied",
  copiedHere: "This link opens on this computer only: send others the view as a file.",
  opensHere:
    "Links open on this computer only. To send this to others, choose “Save as a file”: it opens in any atlas.",
  draftStays:
    "Links and view files have your key points, but not your title and text: for those, send the saved paper.",
  copyFailed: "Not copied: copy it from the address bar",
  keep: "Save in this browser…",
  toFile: "Save as a file…",
  note: "Note on this view…",
  noteWords: "comment remark annotation desk",
  openFile: "Open a file…",
  keepTitle: "Save in this browser",
  keepHint: "You will find it on the start page, in this browser on this computer only.",
  fileTitle: "Save as a file",
  fileHint:
    "A small text file to send or keep. To open it in any atlas, choose Share, then Open a file, or drag it onto the page.",
  name: "Name",
  nameMissing: "Enter a name.",
  save: "Save",
  kept: "Saved in this browser",
  fileSaved: "File saved",
  notKept: "Not saved: this browser blocks storage, or its storage is full. Save it as a file instead.",
  drop: "Drop the file to open its view",
  openTitle: (title: string) => `Open “${title}”`,
  openHint:
    "A view is already open. If you add the file’s entities, everything in the view keeps its place and its filters. Undo restores the view as it was.",
  replaceView: "Replace this view",
  addToView: "Add to this view",
  cannotOpen: (file: string, why: string) => `“${file}” was not opened: ${why}`,
  faults: {
    "too-large": (most: string) => `it is larger than ${most}, the most a view can be.`,
    "not-json": "it is not a view file of this atlas, or it is incomplete.",
    "other-kind": "it is not a view file. Spreadsheets and a colleague’s desk come in on the page Desk.",
    newer: (format: number) =>
      `it was saved by a newer version of the atlas (format ${format}). Update the atlas to open it.`,
    incomplete: (field: string) => `its part “${field}” is missing or damaged.`,
    unreadable: "the browser could not read it.",
  },
  damaged: (parts: string[]) =>
    `This link is damaged: ${parts.map((part) => `“${part}”`).join(", ")} ${parts.length === 1 ? "was" : "were"} left out.`,
  damagedMany: (count: number) => `This link is damaged: ${formatNumber(count)} parts were left out, including`,
  otherVersion: (theirs: string, ours: string) => `This link was made with data set ${theirs}; this is ${ours}.`,
  mayDiffer: "Claims, figures and grades may differ.",
  versionNotKept: (version: string) => `Version ${version} is not stored here, so changes since then cannot be shown.`,
  notCompared: "Changes since then could not be loaded.",
  unchanged: "No claim shown here has changed since then.",
  changedAmong: (counts: string) => `Changes to the claims shown here: ${counts}.`,
  marked: "They are marked in picture and table, but not in saved files.",
  showChanges: "Show what changed",
  hideChanges: "Hide what changed",
  allChanges: "See everything that changed since then",
  changesSince: (version: string) => `What changed since ${version}`,
  firstChanges: (listed: number, total: number) =>
    `The ${formatNumber(listed)} most important of ${formatNumber(total)} changes are listed.`,
  gone: (ids: string[]) => `No longer in the data set: ${ids.join(", ")}.`,
  yours: "Your views",
  continue: "Continue where you left off",
  lastOn: (date: string) => `last used on ${date}`,
  savedOn: (date: string) => `saved on ${date}`,
  withVersion: (version: string) => `data set ${version}`,
  rename: (title: string) => `Rename “${title}”`,
  forget: (title: string) => `Delete “${title}”`,
  newName: "New name",
  forgotten: (title: string) => `“${title}” is deleted.`,
  restore: "Undo delete",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

export function faultText(fault: FileFault, most: string): string {
  const { faults } = strings;
  if (fault.fault === "too-large") return faults["too-large"](most);
  if (fault.fault === "newer") return faults.newer(fault.format);
  if (fault.fault === "incomplete") return faults.incomplete(fault.field);
  return faults[fault.fault];
}
