import cytoscape, { type Core } from "cytoscape";
import { bindPointer } from "../../../../../client/src/picture/canvas/input/bindPointer.ts";
import { standingOut } from "../../../../../client/src/picture/canvas/nearness.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";

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

test("two taps on an entity select it and open it, a third selects it only", () => {
  for (const at of [1000, 1200, 1400]) tapAt("a", at);
  expect(told).toEqual([
    ["select", "a", "pointer"],
    ["select", "a", "pointer"],
    ["expand", "a"],
    ["select", "a", "pointer"],
  ]);
});

test("quick clicks on two entities select one after the other, and open neither", () => {
  tapAt("a", 1000);
  tapAt("b", 1200);
  // Cytoscape reports any two clicks as a double-click.
  cy.getElementById("b").emit("dbltap");
  expect(told).toEqual([
    ["select", "a", "pointer"],
    ["select", "b", "pointer"],
  ]);
});

test("a double-click on an entity opens it, also right after a click on another", () => {
  tapAt("a", 1000);
  tapAt("b", 1200);
  tapAt("b", 1400);
  expect(told.at(-1)).toEqual(["expand", "b"]);
});

test("two clicks that are more than half a second apart open nothing", () => {
  tapAt("a", 1000);
  tapAt("a", 1501);
  expect(told.flat()).not.toContain("expand");
});

test("a click on the paper, on a line or with a key held is no half of a double-click", () => {
  const between = [
    () => cy.emit("tap"),
    () => cy.getElementById("a~b").emit("tap"),
    () => tap("a", "tap", "ctrlKey"),
    () => tap("a", "tap", "shiftKey"),
  ];
  for (const other of between) {
    tapAt("a", 1000);
    other();
    tapAt("a", 1200);
    tapAt("c", 1300);
  }
  expect(told.flat()).not.toContain("expand");
});

/** Taps at a time, in milliseconds. */
function tapAt(id: string, timeStamp: number): void {
  // Cytoscape also takes whole event objects, but its types only allow names.
  cy.getElementById(id).emit({ type: "tap", originalEvent: { timeStamp } } as unknown as string);
}

test("a line that is pointed at is marked until it is left", () => {
  cy.getElementById("a~b").emit("mouseover");
  expect(cy.elements(".hovered").map((element) => element.id())).toEqual(["a~b"]);
  cy.getElementById("a~b").emit("mouseout");
  expect(cy.elements(".hovered")).toHaveLength(0);
});

test("with Ctrl or Shift held a tap adds to the selection, and opens or clears nothing", () => {
  for (const held of ["ctrlKey", "shiftKey", "metaKey"]) tap("a", "tap", held);
  tap("a", "tap", "ctrlKey");
  cy.emit({ type: "tap", originalEvent: { ctrlKey: true } } as unknown as string);
  expect(told).toEqual([
    ["toggle", "a"],
    ["toggle", "a"],
    ["toggle", "a"],
    ["toggle", "a"],
  ]);
});

/** Taps with a key held, as Cytoscape passes it on from the browser. */
function tap(id: string, type: string, held: string): void {
  // Cytoscape also takes whole event objects, but its types only allow names.
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

test("the hovered entity stands out with what is next to it, until it is left", () => {
  cy.getElementById("a").emit("mouseover");
  expect(
    standingOut(cy)
      ?.map((element) => element.id())
      .sort(),
  ).toEqual(["a", "a~b", "b"]);
  cy.getElementById("a").emit("mouseout");
  expect(standingOut(cy)).toBeNull();
  expect(cy.elements(".hovered")).toHaveLength(0);
});
