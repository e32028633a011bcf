import { inLanguages } from "../../model/words/language.ts";
import type { KeyCommand } from "../../picture/canvas/input/keyCommands.ts";
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
  about: "About this atlas",
  assistants: "Assistants",
  assistantsWords: "assistants assistant AI chatbot LLM MCP model context protocol agent",
  technicalWords: "query queries cypher neo4j database api documentation developers openapi",
  offerTitle: "New here?",
  offer:
    "A two-minute tour shows how to search, read, ask and write it up. You can leave at any time, and it brings you back here.",
  start: "Take the tour",
  decline: "No, thank you",
  or: "or",
  arrows: "Arrow keys",
  groups: {
    anywhere: "Anywhere",
    mouse: "Mouse and touch on the canvas",
    canvas: "Canvas",
    search: "Search",
    table: "Table",
    read: "Read",
  },
  anywhere: {
    search: "Search",
    sheet: "This list of keys",
    undo: "Undo the last step",
    redo: "Redo",
    watch: "Watch what is shown, or the selected entity (again: stop watching)",
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
    addClaim: "Add a claim of your own",
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
    pick: "Open it in a new view",
    add: "Add it to the view",
    stay: "Add it and keep searching",
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
  read: { through: "Go from sentence to sentence" },
  tourAt: (step: number, all: number) => `Tour, ${step} of ${all}`,
  next: "Next",
  back: "Back",
  finish: "Done",
  skip: "Leave the tour",
  stops: {
    search: [
      "Begin with a name or a question",
      "Type the name of a company, technology, product or place, in English, 汉字 or pinyin, or a ticker. Whole questions work too.",
    ],
    canvas: [
      "Click to read, double-click to open",
      "Each shape is an entity; each line stands for the claims between two of them. Click one to read about it. Double-click an entity to open its neighbours.",
    ],
    claim: [
      "Every claim has its sources",
      "Each claim is a sentence with its evidence grade, the reason for that grade, and links to the sources.",
    ],
    evidence: [
      "The line shows the evidence",
      "Solid: two or more independent voices. Dashes: one. Double: compared by the editors. Dots: none, such as a company’s own word. Red: another source contradicts it.",
    ],
    undo: [
      "Nothing is lost",
      "Undo reverses the last step and names it; Ctrl+Z does the same. The list beside it takes you back to any earlier view.",
    ],
    question: [
      "Ask a question",
      "Under Analysis are ready-made questions, here: who outside China makes samarium-cobalt magnets? The answer shows its evidence, and says what it cannot tell.",
    ],
    path: [
      "Find how two are connected",
      "Paths lists the chains of claims between two entities, in plain sentences. The best-evidenced comes first.",
    ],
    briefing: [
      "Write it up",
      "A briefing makes a document of what you see, with the sources of every claim: Word, slides, a web page, tables and more.",
    ],
    share: [
      "Take it with you",
      "Share copies a link to this view, or saves it as a file to send. Press ? for help and all keys.",
    ],
  } satisfies Record<TourStop, readonly [title: string, text: string]>,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const queryEn = {
  title: "Database queries behind this page (Cypher)",
  hint: "The queries that this page has run. Paste them into Neo4j Browser or cypher-shell, connected to a Neo4j database that holds this data set (npm run load).",
  none: "This page runs no database queries.",
  times: (count: number) => `Runs ${count} times, each time with different values; the first are shown.`,
  copy: (name: string) => `Copy ${name}`,
  failed: "Not copied: select the text and copy it yourself",
};

export type QueryStrings = typeof queryEn;

export const queryStrings = inLanguages(queryEn, async () => (await import("./strings.zh.ts")).queryZh);
