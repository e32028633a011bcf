import { jest } from "@jest/globals";
import cytoscape, { type Core } from "cytoscape";
import { createKeyMoves } from "../../../../../client/src/picture/canvas/input/moveByKeys.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";

let cy: Core;

beforeEach(() => {
  jest.useFakeTimers();
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    elements: [
      { data: { id: "a" }, position: { x: 0, y: 0 } },
      { data: { id: "b" }, position: { x: 100, y: 0 } },
      { data: { id: "a~b", source: "a", target: "b" } },
    ],
  });
  // Without a container Cytoscape has no size of its own.
  Object.assign(cy, { width: () => 900, height: () => 600 });
  cy.viewport({ zoom: 2, pan: { x: 450, y: 300 } });
});

afterEach(() => {
  cy.destroy();
  jest.useRealTimers();
});

function begin() {
  const { handlers, told } = recordedHandlers();
  const page = new EventTarget();
  // The canvas uses only these members of its container.
  const container = Object.assign(new EventTarget(), {
    ownerDocument: { defaultView: page },
  }) as unknown as HTMLElement;
  return { told, page, moves: createKeyMoves(cy, handlers, container, new AbortController().signal) };
}

test("presses that follow one another are one move, which is told when they pause", () => {
  const { moves, told } = begin();
  moves.step(["a"], "ArrowRight");
  jest.advanceTimersByTime(300);
  moves.step(["a"], "ArrowRight");
  moves.step(["a"], "ArrowDown");
  expect(cy.getElementById("a").position()).toEqual({ x: 10, y: 5 });
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([["move", { a: { x: 10, y: 5 } }, { x: 10, y: 5 }]]);
  moves.end();
  expect(told).toHaveLength(1);
});

test("moving something else ends the move before", () => {
  const { moves, told } = begin();
  moves.step(["a"], "ArrowLeft");
  moves.step(["a", "b"], "ArrowLeft");
  expect(told).toEqual([["move", { a: { x: -5, y: 0 } }, { x: -5, y: 0 }]]);
  moves.end();
  expect(told.at(-1)).toEqual(["move", { a: { x: -10, y: 0 }, b: { x: 95, y: 0 } }, { x: -5, y: 0 }]);
});

test("there and back again is no move", () => {
  const { moves, told } = begin();
  moves.step(["a"], "ArrowLeft");
  moves.step(["a"], "ArrowRight");
  moves.end();
  expect(told).toEqual([]);
});

test("who goes back in the browser before the move is told undoes it, and the view that is open then hears of none", () => {
  const { moves, told, page } = begin();
  moves.step(["a"], "ArrowRight");
  moves.end();
  moves.step(["a", "b"], "ArrowRight");
  moves.step(["a", "b"], "ArrowDown");
  page.dispatchEvent(new Event("popstate"));
  expect(cy.nodes().map((node) => node.position())).toEqual([
    { x: 5, y: 0 },
    { x: 100, y: 0 },
  ]);
  jest.advanceTimersByTime(1000);
  moves.end();
  expect(told).toEqual([["move", { a: { x: 5, y: 0 } }, { x: 5, y: 0 }]]);
});

test("what is moved to the edge stays in sight", () => {
  const { moves } = begin();
  for (let press = 0; press < 60; press += 1) moves.step(["b"], "ArrowRight");
  const { x2 } = cy.getElementById("b").renderedBoundingBox();
  expect(cy.getElementById("b").position().x).toBe(400);
  expect(x2).toBeLessThanOrEqual(900);
});
