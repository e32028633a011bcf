import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { syncElements } from "../../../../client/src/picture/canvas/syncElements.ts";

let cy: Core;

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: "preset" } });
});

afterEach(() => cy.destroy());

function node(id: string, data: Record<string, unknown> = {}, position = { x: 1, y: 2 }): ElementDefinition {
  return { group: "nodes", data: { id, ...data }, position: { ...position } };
}

function edge(source: string, target: string): ElementDefinition {
  return { group: "edges", data: { id: `${source}~${target}`, source, target } };
}

test("what is new is added and what is gone is removed, links with their ends", () => {
  syncElements(cy, [node("a"), node("b"), edge("a", "b")]);
  const change = syncElements(cy, [node("b"), node("c"), edge("b", "c")]);
  expect(change).toEqual({ added: ["c", "b~c"], removed: ["a", "a~b"] });
  expect(
    cy
      .elements()
      .map((element) => element.id())
      .sort(),
  ).toEqual(["b", "b~c", "c"]);
});

test("what stays gets its new data and classes and keeps its place", () => {
  syncElements(cy, [{ ...node("a", { size: 10 }), classes: ["selected"] }]);
  cy.getElementById("a").position({ x: 70, y: 80 });
  syncElements(cy, [{ ...node("a", { size: 12 }), classes: [] }]);
  const { size } = cy.getElementById("a").data();
  expect(size).toBe(12);
  expect(cy.getElementById("a").hasClass("selected")).toBe(false);
  expect(cy.getElementById("a").position()).toEqual({ x: 70, y: 80 });
});

test("nothing is touched where nothing changed", () => {
  syncElements(cy, [node("a", { size: 10 }), node("b"), edge("a", "b")]);
  let changes = 0;
  cy.on("data add remove class", () => {
    changes += 1;
  });
  expect(syncElements(cy, [node("a", { size: 10 }), node("b"), edge("a", "b")])).toEqual({ added: [], removed: [] });
  expect(changes).toBe(0);
});
