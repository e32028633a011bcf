import type { KeyCommand } from "../picture/canvas/input/keyCommands.ts";
import { inLanguages } from "../words/language.ts";
import type { TourStop } from "./tourStops.ts";

const en = {
  help: "Help",
  newHere: "Help: new here? Take the tour",
  keys: "Keyboard shortcuts",
  keysHint:
    "Keys of the canvas and of the table count while these have the focus: click there, or press Tab until they do.",
  tour: "Two-minute tour",
  tourAgain: "Take the tour again",
  helpWords: "help shortcuts keyboard keys tour guide introduction",
  queries: "Database queries (Cypher) …",
  api: "API documentation",
  technicalWords: "query queries cypher neo4j database api documentation developers openapi",
  offerTitle: "New here?",
  offer: "Two minutes show how to search, open, read and share. You can leave at any time.",
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
    redo: "Do it again",
    escape: "Close what is open",
  },
  mouse: [
    ["Click", "Select an entity or a line, and read it"],
    ["Double-click", "Open an entity’s neighbours"],
    ["Right-click, long press", "All that can be done with it"],
    ["Shift-click, Ctrl-click", "Select one more, or one less"],
    ["Shift and drag", "Select everything in an area"],
    ["Ctrl, Shift and drag", "Add everything in an area to the selection"],
    ["Drag an entity", "Put it somewhere; it stays there, and a pin says so"],
    ["Drag the paper, wheel, pinch", "Move and zoom"],
  ],
  canvas: {
    move: "Go to the nearest entity, and select it",
    open: "Open its neighbours",
    menu: "Menu of the selected entity",
    clear: "Select nothing",
    point: "Go without selecting",
    toggle: "Take it into the selection, or out of it",
    extend: "Go, and select that one too",
    details: "Go to the claims in the panel",
    shift: "Move the entity, or all that are selected",
    selectAll: "Select all",
    invert: "Select all others instead",
    selectNeighbours: "Select the neighbours too",
    hide: "Hide what is selected",
    hideOthers: "Hide all others",
    zoomToSelection: "Zoom to the selection",
    fit: "Show everything",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
  } satisfies Record<KeyCommand, string>,
  search: {
    through: "Go through what was found",
    pick: "Put it on the canvas",
    stay: "Put it there and go on searching",
    leave: "Leave the search",
  },
  table: {
    move: "Go to the next cell",
    page: "Ten rows up or down",
    line: "First and last cell of the row",
    ends: "First and last row",
    select: "Select the row",
    clear: "Select nothing",
  },
  tourAt: (step: number, all: number) => `Tour, ${step} of ${all}`,
  next: "Next",
  back: "Back",
  finish: "Done",
  skip: "Leave the tour",
  stops: {
    search: [
      "Begin with a name",
      "Type a company, technology, product or place: in English, in 汉字, in pinyin, or a ticker. What you pick comes onto the canvas with its best evidenced neighbours.",
    ],
    click: [
      "Click to read",
      "Each shape is an entity, each line the claims between two. One click selects and shows on the right what is known. Nothing on the canvas moves.",
    ],
    open: [
      "Double-click to go on",
      "A double-click opens an entity’s neighbours, the best evidenced 30 first. The small number tells how many are not shown yet.",
    ],
    evidence: [
      "The line tells the evidence",
      "Solid: two or more independent publishers. Dashes: one. Dots: none, such as a company’s own word. Red: another source contradicts it.",
    ],
    sources: [
      "Every claim has its sources",
      "Here stand the claims in sentences, each with its grade, the reason for it in words, and links to what was published.",
    ],
    undo: [
      "Nothing is lost",
      "Undo takes back any step, by its name, or with Ctrl+Z. The list beside it goes to any earlier picture.",
    ],
    share: [
      "Take it with you",
      "A link shows the same picture to everyone. You can also keep a view here under a name, or as a file. Help and all keys are behind the question mark.",
    ],
  } satisfies Record<TourStop, readonly [title: string, text: string]>,
};

export type Strings = typeof en;

/** The words of help and tour. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
