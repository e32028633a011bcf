import { inLanguages } from "../ui/language.ts";

const en = {
  toolbar: "Steps",
  undo: "Undo",
  redo: "Redo",
  undoStep: (step: string) => `Undo: ${step}`,
  redoStep: (step: string) => `Redo: ${step}`,
  history: "Go to a step",
  beginning: "Where you began",
  undone: (step: string) => `Undone: ${step}`,
  redone: (step: string) => `Done again: ${step}`,
  undoneSteps: (count: number) => `${count} steps undone`,
  redoneSteps: (count: number) => `${count} steps done again`,

  added: (who: string) => `Added ${who}`,
  expanded: (who: string) => `Expanded ${who}`,
  expandedAlong: (who: string, kind: string) => `Expanded ${who}: ${kind}`,
  expandedFurther: (who: string) => `Expanded ${who} further`,
  removed: (who: string) => `Took ${who} off the canvas`,
  cleared: "Cleared the canvas",
  openedView: (who: string) => `Opened a view with ${who}`,
  hid: (who: string) => `Hid ${who}`,
  showed: (who: string) => `Showed ${who} again`,
  collapsed: (who: string) => `Collapsed ${who}`,
  uncollapsed: (who: string) => `Opened ${who} again`,
  hidClaims: (who: string) => `Hid claims: ${who}`,
  showedClaims: (who: string) => `Showed claims again: ${who}`,
  moved: (who: string) => `Moved ${who}`,
  unpinned: (who: string) => `Let ${who} go from its place`,
  arranged: "Changed the layout",
  filtered: "Changed the filters",
  filteredTypes: "Filtered by type",
  filteredEvidence: "Filtered by evidence",
  dated: (date: string) => `Went to ${date}`,
  undated: "Went to all dates",
  labels: "Changed the labels",
  selected: (who: string) => `Selected ${who}`,
  selectedNothing: "Selected nothing",
  read: "Changed what is read",
  sorted: "Sorted the table",
  changed: "Changed the view",
  entities: (count: number) => `${count} entities`,
  pair: (one: string, other: string) => `${one} and ${other}`,

  toStart: "Went to the start page",
  toExplore: "Went to the canvas",
  toTable: "Went to the table",
  toPaths: "Went to the path finder",
  toAnalysis: "Went to the analysis",
  toBriefing: "Went to the briefing",
  toPage: "Went to another page",
  askedPath: "Changed the question of the path finder",
};

export type Strings = typeof en;

/** The names of steps, and what Undo and Redo say. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
