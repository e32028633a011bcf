import cytoscape, { type Core } from "cytoscape";
import type { CanvasSelection } from "../../../../../client/src/picture/canvas/elements.ts";
import { keyActions, keySurface } from "../../../../../client/src/picture/canvas/input/keyActions.ts";
import type { KeyCommand } from "../../../../../client/src/picture/canvas/input/keyCommands.ts";
import { createPointed } from "../../../../../client/src/picture/canvas/input/pointed.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";
import { canvasEntityOf, sceneOf } from "../../../../support/records/canvasRecords.ts";

let cy: Core;
/** Number of requests for the drawn picture. */
let asked = 0;

beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    style: [{ selector: ".hidden", style: { display: "none" } }],
    elements: [
      { data: { id: "a" }, position: { x: 0, y: 0 } },
      { data: { id: "hidden" }, position: { x: 50, y: 0 }, classes: "hidden" },
      { data: { id: "b" }, position: { x: 100, y: 0 } },
      { data: { id: "c" }, position: { x: 200, y: 0 } },
    ],
  });
});

afterEach(() => cy.destroy());

const drawn = sceneOf({ a: [0, 0], b: [100, 0], c: [200, 0] }, [], {
  entities: ["a", "hidden", "b", "c"].map((id) => canvasEntityOf({ id, hidden: id === "hidden" })),
});

/** Returns the handler calls while these commands run one after the other, each given as `command` or `command key`. */
function press(selected: string | CanvasSelection, ...commands: string[]): unknown[][] {
  const { handlers, told } = recordedHandlers();
  const selection = typeof selected === "string" ? { kind: "entity" as const, id: selected } : selected;
  const run = keyActions(keySurface(cy), {
    scene: () => {
      asked += 1;
      return { ...drawn, selection };
    },
    pointed: createPointed(cy, handlers.onPoint),
    moves: { step: (ids, key) => told.push(["step", ids, key]) },
    handlers,
    zoomBy: (factor) => told.push(["zoom", factor]),
    fit: () => told.push(["fit"]),
    zoomTo: (ids) => told.push(["zoom to", ...ids]),
  });
  for (const command of commands) {
    const [name, key = ""] = command.split(" ");
    // The names are literals in this file.
    run(name as KeyCommand, key);
  }
  return told;
}

test("an arrow goes from the selected entity to the nearest one that is drawn", () => {
  expect(press("a", "move ArrowRight")).toEqual([["select", "b", "keyboard"]]);
  expect(press("c", "move ArrowRight")).toEqual([]);
});

test("where nothing is selected an arrow begins with the first entity", () => {
  expect(press(null, "move ArrowDown")).toEqual([["select", "a", "keyboard"]]);
});

test("opening acts on the selected entity, and on nothing without one", () => {
  expect(press("a", "open")).toEqual([["expand", "a"]]);
  expect(press(null, "open")).toEqual([]);
});

test("no key acts on what is selected but out of sight, and of several only on those that are seen", () => {
  expect(press("hidden", "open", "toggle", "shift ArrowUp")).toEqual([]);
  expect(press("elsewhere", "open")).toEqual([]);
  expect(press({ kind: "several", ids: ["a", "hidden"] }, "open", "shift ArrowUp", "zoomToSelection")).toEqual([
    ["expand", "a"],
    ["step", ["a"], "ArrowUp"],
    ["zoom to", "a"],
  ]);
});

test("with Ctrl the arrows go on without selecting, and the entity there is taken into the selection", () => {
  const told = press("a", "point ArrowRight", "point ArrowRight", "toggle", "open");
  expect(told).toEqual([
    ["point", "b"],
    ["point", "c"],
    ["toggle", "c"],
    ["expand", "c"],
  ]);
  expect(cy.nodes(".pointed").map((node) => node.id())).toEqual(["c"]);
});

test("with Shift the arrows select what they pass", () => {
  expect(press("a", "extend ArrowRight", "extend ArrowRight")).toEqual([
    ["point", "b"],
    ["area", ["a", "b"], "adding"],
    ["point", "c"],
    ["area", ["b", "c"], "adding"],
  ]);
});

test("with Ctrl and Shift the arrows move the entity at which the keyboard is, with all that are selected where it is one", () => {
  expect(press("a", "shift ArrowUp")).toEqual([["step", ["a"], "ArrowUp"]]);
  const several = { kind: "several" as const, ids: ["a", "b"] };
  expect(press(several, "shift ArrowUp")).toEqual([["step", ["a", "b"], "ArrowUp"]]);
  expect(press(several, "point ArrowRight", "shift ArrowUp").at(-1)).toEqual(["step", ["c"], "ArrowUp"]);
  expect(press(null, "shift ArrowUp")).toEqual([]);
});

test("an arrow without more selects one entity and points at nothing else", () => {
  expect(press("a", "point ArrowRight", "move ArrowRight")).toEqual([
    ["point", "b"],
    ["point", null],
    ["select", "c", "keyboard"],
  ]);
});

test("of several selected entities the last one is where the keyboard stands", () => {
  expect(press({ kind: "several", ids: ["a", "b"] }, "move ArrowRight")).toEqual([["select", "c", "keyboard"]]);
});

test("the selection is zoomed to, a line with its two ends; what concerns it as a whole is passed on", () => {
  expect(press({ kind: "several", ids: ["a", "b"] }, "zoomToSelection", "hideOthers")).toEqual([
    ["zoom to", "a", "b"],
    ["command", "hideOthers"],
  ]);
  expect(press({ kind: "pair", a: "b", b: "c" }, "zoomToSelection")).toEqual([["zoom to", "b", "c"]]);
});

test("the menu is asked for what is pointed at or selected, else for the canvas", () => {
  const menus = (...about: Parameters<typeof press>) => press(...about).filter(([what]) => what === "menu");
  expect(menus("a", "menu")).toEqual([
    ["menu", { kind: "entity", id: "a" }, cy.getElementById("a").renderedPosition()],
  ]);
  expect(menus("a", "point ArrowRight", "menu")[0]?.[1]).toEqual({ kind: "entity", id: "b" });
  expect(menus({ kind: "pair", a: "a", b: "b" }, "menu")[0]?.[1]).toEqual({ kind: "pair", a: "a", b: "b" });
  expect(menus(null, "menu")[0]?.[1]).toEqual({ kind: "canvas" });
});

test("of a line with an end that is out of sight no menu is asked for, but the canvas's", () => {
  expect(press({ kind: "pair", a: "a", b: "hidden" }, "menu")[0]?.[1]).toEqual({ kind: "canvas" });
});

test("an arrow asks once where the keyboard stands, however much is drawn", () => {
  cy.add(Array.from({ length: 50 }, (_, index) => ({ data: { id: `n${index}` }, position: { x: index, y: 500 } })));
  const before = asked;
  press("c", "move ArrowLeft");
  expect(asked - before).toBeLessThanOrEqual(2);
});
