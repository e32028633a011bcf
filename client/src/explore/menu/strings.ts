import { inLanguages } from "../../ui/language.ts";
import { zh } from "./strings.zh.ts";

const en = {
  canvas: "Canvas",
  several: (count: number) => `${count} entities selected`,
  open: "Open the best neighbours",
  openNext: (count: number) => `Open the next ${count}`,
  openAgain: "Open again",
  openBy: "Open by kind of claim …",
  openAround: (name: string) => `Open around ${name}`,
  kinds: "Only claims of one kind",
  bestOfAll: (count: number) => `All kinds: best ${count}`,
  nextOfAll: (count: number) => `All kinds: next ${count}`,
  ofTotal: (total: number) => `of ${total}`,
  nextOfKind: (kind: string, count: number) => `${kind}: next ${count}`,
  allOpen: "All kinds: all are open",
  loading: "Loading …",
  openAll: "Open neighbours of all",
  atMost: (count: number) => `at most ${count}`,
  collapse: "Collapse",
  select: "Add to the selection",
  letGo: "Take out of the selection",
  selectNeighbours: "Select neighbours",
  selectAll: "Select all",
  selectNothing: "Select nothing",
  selectType: "Select all of a type …",
  selectByNumber: "Select by number of claims …",
  selectEnds: "Select both ends",
  invert: "Invert the selection",
  pathFrom: "Find path from here",
  pathTo: "Find path to here",
  pathBetween: "Find path between them",
  keepPosition: "Keep position",
  unpin: "Unpin position",
  hide: "Hide",
  hideOthers: "Hide others",
  readClaims: (count: number) => (count === 1 ? "Read its claim" : `Read its ${count} claims`),
  hideLine: "Hide this line",
  zoomToSelection: "Zoom to the selection",
  fit: "Fit to view",
  reveal: "Reveal all that is hidden",
  numberTitle: "Select by number of claims",
  numberHint: "Counts all claims of this data set about an entity, as its size on the canvas does.",
  atLeast: "At least",
  atMostField: "At most",
  matching: (count: number) => (count === 1 ? "1 entity matches" : `${count} entities match`),
  selectThem: "Select",
};

export type Strings = typeof en;

/** Everything the menus on the canvas say. */
export const strings = inLanguages(en, zh);
