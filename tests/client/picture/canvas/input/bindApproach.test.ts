import { jest } from "@jest/globals";
import cytoscape, { type Core } from "cytoscape";
import { bindApproach } from "../../../../../client/src/picture/canvas/input/bindPointer.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";

let cy: Core;
let told: unknown[][];
let ended: AbortController;

beforeEach(() => {
  jest.useFakeTimers();
  cy = cytoscape({ headless: true, layout: { name: "preset" }, elements: ["a", "b"].map((id) => ({ data: { id } })) });
  const recorded = recordedHandlers();
  told = recorded.told;
  ended = new AbortController();
  bindApproach(cy, recorded.handlers, ended.signal);
});

afterEach(() => {
  cy.destroy();
  jest.useRealTimers();
});

const emit = (id: string, event: string) => cy.getElementById(id).emit(event);

test("an entity that the pointer rests on is reported", () => {
  emit("a", "mouseover");
  expect(told).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(told).toEqual([["approach", "a"]]);
});

test("one that the pointer only passes over is not", () => {
  emit("a", "mouseover");
  jest.advanceTimersByTime(20);
  emit("a", "mouseout");
  emit("b", "mouseover");
  jest.advanceTimersByTime(20);
  ended.abort();
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test("a press is reported at once, and only once", () => {
  emit("a", "mouseover");
  emit("a", "tapstart");
  jest.advanceTimersByTime(1000);
  expect(told).toEqual([["approach", "a"]]);
});
