import type { LabelChoice } from "../../url/view/viewState.ts";
import { inLanguages } from "../../words/language.ts";

const en = {
  goTo: (page: string) => `Go to ${page}`,
  goToStart: "Go to the start page",
  undo: "Undo",
  undoWords: "back step",
  redo: "Redo",
  redoWords: "forward again step",
  clearSelection: "Clear selection",
  clearWords: "deselect select nothing",
  hideSelection: "Hide selection",
  hideWords: "remove",
  zoomToSelection: "Zoom to selection",
  zoomWords: "find show centre center",
  hideOthers: "Hide all but the selection",
  hideOthersWords: "others isolate only",
  selectNeighbours: "Select the neighbours of the selection",
  selectAll: "Select everything shown",
  invertSelection: "Invert selection",
  clearFilters: "Clear all filters",
  bundleNeighbours: "Bundle the neighbours that hang on the selected entity alone",
  bundleWords: "fold group collapse one shape",
  unbundle: "Unbundle everything",
  showHidden: "Show everything hidden",
  showWords: "reveal unhide",
  newView: "New view",
  newViewWords: "empty canvas clear start remove everything reset",
  labels: {
    both: "Names in English and Chinese",
    en: "Names in English",
    zh: "Names in Chinese",
    none: "No names",
  } satisfies Record<LabelChoice, string>,
  labelWords: "labels language",
  dark: "Dark colours",
  light: "Light colours",
  colourWords: "theme scheme mode colors night day",
  speakChinese: "中文界面",
  speakEnglish: "Interface in English",
  languageWords: "language interface chinese english 语言 界面 英文 中文",
};

export type Strings = typeof en;

/** Names and search words of general commands. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
