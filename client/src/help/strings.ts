import type { KeyCommand } from "../picture/canvas/input/keyCommands.ts";
import { inLanguages } from "../words/language.ts";
import type { TourStop } from "./tourStops.ts";

const en = {
  help: "Help",
  newHere: "Help: new here? Take the tour",
  keys: "Keyboard shortcuts",
  keysHint:
    "Canvas and table keys work only while the canvas or the table has the focus: click it, or press Tab until you reach it.",
  tour: "Two-minute tour",
  tourAgain: "Take the tour again",
  helpWords: "help shortcuts keyboard keys tour guide introduction",
  queries: "Database queries (Cypher)…",
  api: "API documentation",
  technicalWords: "query queries cypher neo4j database api documentation developers openapi",
  offerTitle: "New here?",
  offer: "A two-minute tour shows how to search, open, read and share. You can leave at any time.",
  start: "Take the tour",
  decline: "No, thank you",
  close: "Close",
  or: "or",
  arrows: "Arrow keys",
  groups: {
    anywhere: "Anywhere",
    mouse: "Mouse and touch on the canvas",
    canvas: "Canvas",
    search: "Search",
    table: "Table",
  },
  anywhere: {
    search: "Search",
    sheet: "This list of keys",
    undo: "Undo the last step",
    redo: "Redo",
    escape: "Close what is open",
  },
  mouse: [
    ["Click", "Select an entity or a line, and read it"],
    ["Double-click", "Open an entity’s neighbours"],
    ["Right-click, long press", "Show all actions"],
    ["Shift-click, Ctrl-click", "Add to the selection, or remove from it"],
    ["Shift and drag", "Select everything in an area"],
    ["Ctrl, Shift and drag", "Add everything in an area to the selection"],
    ["Drag an entity", "Move it; it stays there, marked with a pin"],
    ["Drag the background, wheel, pinch", "Move and zoom"],
  ],
  canvas: {
    move: "Go to the nearest entity, and select it",
    open: "Open its neighbours",
    menu: "Menu of the selected entity",
    clear: "Clear the selection",
    point: "Go without selecting",
    toggle: "Add it to the selection, or remove it",
    extend: "Go to the nearest entity, and select it too",
    details: "Go to the claims in the panel",
    shift: "Move the entity, or all selected entities",
    selectAll: "Select all",
    invert: "Invert the selection",
    selectNeighbours: "Select neighbours too",
    hide: "Hide what is selected",
    hideOthers: "Hide all others",
    zoomToSelection: "Zoom to the selection",
    fit: "Show everything",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
  } satisfies Record<KeyCommand, string>,
  search: {
    through: "Move through the results",
    pick: "Put it on the canvas",
    stay: "Put it there and keep searching",
    leave: "Close the search",
  },
  table: {
    move: "Go to the next cell",
    page: "Ten rows up or down",
    line: "First and last cell of the row",
    ends: "First and last row",
    select: "Select the row",
    clear: "Clear the selection",
  },
  tourAt: (step: number, all: number) => `Tour, ${step} of ${all}`,
  next: "Next",
  back: "Back",
  finish: "Done",
  skip: "Leave the tour",
  stops: {
    search: [
      "Begin with a name",
      "Type the name of a company, technology, product or place, in English, 汉字 or pinyin, or a ticker. What you pick appears on the canvas with its best-evidenced neighbours.",
    ],
    click: [
      "Click to read",
      "Each shape is an entity; each line stands for the claims between two of them. Click one to read about it on the right. Nothing on the canvas moves.",
    ],
    open: [
      "Double-click to see more",
      "Double-click an entity to open its neighbours, starting with the 30 with the best evidence. The small number shows how many are not shown yet.",
    ],
    evidence: [
      "The line shows the evidence",
      "Solid: two or more independent publishers. Dashes: one. Double: compared by the editors. Dots: none, such as a company’s own word. Red: another source contradicts it.",
    ],
    sources: [
      "Every claim has its sources",
      "Each claim is a sentence with its evidence grade, the reason for that grade, and links to the sources.",
    ],
    undo: [
      "Nothing is lost",
      "Undo reverses the last step and names it; Ctrl+Z does the same. The list beside it takes you back to any earlier view.",
    ],
    share: [
      "Take it with you",
      "A link opens the same view for anyone who can reach this atlas. You can also save a view in this browser or as a file. Press ? for help and all keys.",
    ],
  } satisfies Record<TourStop, readonly [title: string, text: string]>,
};

export type Strings = typeof en;

/** The words of help and tour. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
