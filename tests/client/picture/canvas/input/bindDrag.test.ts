import cytoscape, { type Core } from "cytoscape";
import { bindDrag } from "../../../../../client/src/picture/canvas/input/bindDrag.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";

let cy: Core;
let told: unknown[][];

beforeEach(() => {
  const elements = ["a", "b", "c"].map((id, index) => ({ data: { id }, position: { x: 100 * index, y: 0 } }));
  cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: "preset" }, elements });
  const recorded = recordedHandlers();
  told = recorded.told;
  bindDrag(cy, recorded.handlers);
});

afterEach(() => cy.destroy());

function drag(id: string, to: { x: number; y: number }): void {
  const node = cy.getElementById(id);
  node.emit("grab");
  node.position(to);
  node.emit("drag").emit("free");
}

test("where an entity was dragged is told in whole numbers, and it stands there", () => {
  drag("a", { x: 10.4, y: 19.7 });
  expect(told).toEqual([["move", { a: { x: 10, y: 20 } }]]);
  expect(cy.getElementById("a").position()).toEqual({ x: 10, y: 20 });
});

test("all that is selected goes along", () => {
  cy.nodes("#a, #b").addClass("selected");
  drag("b", { x: 110, y: 5 });
  expect(told).toEqual([["move", { a: { x: 10, y: 5 }, b: { x: 110, y: 5 } }]]);
});

test("an entity that is not selected goes alone", () => {
  cy.nodes("#a, #b").addClass("selected");
  drag("c", { x: 0, y: 9 });
  expect(told).toEqual([["move", { c: { x: 0, y: 9 } }]]);
});

test("a click moves nothing", () => {
  cy.getElementById("a").emit("grab").emit("free");
  expect(told).toEqual([]);
});
