import cytoscape, { type Core } from "cytoscape";
import { bindPointer } from "../../../client/src/canvas/bindPointer.ts";
import { recordedHandlers } from "../../support/recordedHandlers.ts";

let cy: Core;
let told: unknown[][];

beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    elements: [...["a", "b", "c"].map((id) => ({ data: { id } })), { data: { id: "a~b", source: "a", target: "b" } }],
  });
  const recorded = recordedHandlers();
  told = recorded.told;
  bindPointer(cy, recorded.handlers, new AbortController().signal);
});

afterEach(() => cy.destroy());

test("a tap on an entity selects it, a double tap opens it", () => {
  cy.getElementById("a").emit("tap");
  cy.getElementById("a").emit("dbltap");
  expect(told).toEqual([
    ["select", "a", "pointer"],
    ["expand", "a"],
  ]);
});

test("a line that is pointed at is marked, to show its words, until it is left", () => {
  cy.getElementById("a~b").emit("mouseover");
  expect(cy.elements(".hovered").map((element) => element.id())).toEqual(["a~b"]);
  cy.getElementById("a~b").emit("mouseout");
  expect(cy.elements(".hovered")).toHaveLength(0);
});

test("with Ctrl or Shift held a tap adds to the selection, and opens or clears nothing", () => {
  for (const held of ["ctrlKey", "shiftKey", "metaKey"]) tap("a", "tap", held);
  tap("a", "dbltap", "ctrlKey");
  cy.emit({ type: "tap", originalEvent: { ctrlKey: true } } as unknown as string);
  expect(told).toEqual([
    ["toggle", "a"],
    ["toggle", "a"],
    ["toggle", "a"],
  ]);
});

/** Taps with a key held, as Cytoscape passes it on from the browser. */
function tap(id: string, type: string, held: string): void {
  // Cytoscape's types know names of events only, where it takes whole events.
  cy.getElementById(id).emit({ type, originalEvent: { [held]: true } } as unknown as string);
}

test("a tap on a line selects the pair of its ends", () => {
  cy.getElementById("a~b").emit("tap");
  expect(told).toEqual([["pair", "a", "b"]]);
});

test("a tap on the paper selects nothing, and only that", () => {
  cy.emit("tap");
  expect(told).toEqual([["clear"]]);
});

test("what is not next to the hovered entity stands aside, until it is left", () => {
  cy.getElementById("a").emit("mouseover");
  expect(cy.elements(".aside").map((element) => element.id())).toEqual(["c"]);
  cy.getElementById("a").emit("mouseout");
  expect(cy.elements(".aside, .hovered")).toHaveLength(0);
});
