import cytoscape, { type Core } from "cytoscape";
import { createHover, type Hovered } from "../../../../../client/src/picture/canvas/input/hover.ts";

let cy: Core;
let told: (Hovered | null)[];
let stop: () => void;
let point: (id: string | null) => void;

beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    elements: [{ data: { id: "a" } }, { data: { id: "b" } }, { data: { id: "a~b", source: "a", target: "b" } }],
  });
  told = [];
  const hover = createHover(cy, new AbortController().signal);
  stop = hover.watch((hovered) => told.push(hovered));
  point = hover.point;
});
afterEach(() => cy.destroy());

function over(id: string): void {
  // Cytoscape also takes whole event objects, but its types only allow names.
  cy.getElementById(id).emit({ type: "mouseover", renderedPosition: { x: 10, y: 20 } } as unknown as string);
}

test("tells what the pointer is on, and once that it has left", () => {
  over("a");
  over("a~b");
  cy.getElementById("a~b").emit("mouseout");
  cy.emit("viewport");
  expect(told).toEqual([
    expect.objectContaining({ kind: "entity", id: "a" }),
    { kind: "line", ends: ["a", "b"], box: { left: 4, right: 24, top: 12, bottom: 42 } },
    null,
  ]);
});

test.each(["viewport", "tapstart"])(
  "is on nothing any more after %s, until the pointer is on something again",
  (event) => {
    over("a");
    cy.emit(event);
    expect(told.at(-1)).toBeNull();
  },
);

test("is on nothing any more once it is gone", () => {
  over("a");
  cy.getElementById("a").remove();
  expect(told.at(-1)).toBeNull();
});

test("tells what the keyboard points at", () => {
  point("b");
  point(null);
  expect(told).toEqual([expect.objectContaining({ kind: "entity", id: "b" }), null]);
});

test("tells nobody who has stopped listening", () => {
  stop();
  over("a");
  expect(told).toEqual([]);
});
