import type { LabelChoice, VerbChoice } from "../../model/address/view/viewState.ts";
import { inLanguages } from "../../model/words/language.ts";

/** Things that readers look for by an everyday name. */
export type HelpTopic = "cite" | "error" | "assistant" | "download" | "update" | "paper" | "watch";

const en = {
  goTo: (page: string) => `Go to ${page}`,
  helpTopics: {
    cite: { name: "Cite the atlas", words: "citation citing reference how to DOI BibTeX" },
    error: { name: "Report an error", words: "mistake wrong correction correct feedback contact reporting" },
    assistant: { name: "AI assistant: let one read the atlas", words: "assistants chatbot LLM MCP ChatGPT Claude" },
    download: { name: "Download data: the data package", words: "dataset export csv zip bulk the all" },
    update: { name: "Update data: take in a newer version", words: "dataset the upgrade version package import" },
    paper: { name: "Check my paper: does it still hold?", words: "a document briefing draft true valid file read" },
    watch: {
      name: "Watch: what is new on what you watch",
      words: "watching watched follow alert alerts notify subscribe news a subject",
    },
  } satisfies Record<HelpTopic, { name: string; words: string }>,
  undoWords: "back step",
  redoWords: "forward again step",
  clearWords: "deselect select nothing",
  hideSelection: "Hide the selection",
  hideWords: "remove",
  zoomWords: "find show centre center",
  hideOthers: "Hide all but the selection",
  hideOthersWords: "others isolate only",
  selectAll: "Select everything shown",
  clearFilters: "Clear all filters",
  bundleNeighbours: "Bundle neighbours linked only to the selected entity",
  bundleWords: "fold group collapse one shape",
  unbundle: "Unbundle everything",
  showWords: "reveal unhide",
  newViewWords: "empty canvas clear start remove everything reset",
  labels: {
    both: "Show names in English and Chinese",
    en: "Show names in English",
    zh: "Show names in Chinese",
    none: "Hide names",
  } satisfies Record<LabelChoice, string>,
  labelWords: "labels language",
  verbs: {
    auto: "Show verbs on lines where lines are few",
    always: "Show verbs on all lines",
    never: "Hide verbs on lines",
  } satisfies Record<VerbChoice, string>,
  verbWords: "labels relation share stake edges",
  colourWords: "theme scheme mode colors night day",
  speakChinese: "切换到中文",
  speakEnglish: "Switch to English",
  languageWords: "language interface chinese english 语言 界面 英文 中文",
};

export type Strings = typeof en;

/** Names and search words of general commands. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
