import { jest } from "@jest/globals";
import { readsDrawings } from "../../../../client/src/papers/figure/drawnPng.ts";
import { canvasThatGives } from "../../../support/browser/canvasThatGives.ts";

afterEach(() => jest.restoreAllMocks());

test("a browser that gives back what was drawn, but for the last bits, lets drawings be read", () => {
  canvasThatGives((value, index) => value + (index % 3) - 1);
  expect(readsDrawings()).toBe(true);
});

test("a browser that gives noise, or one colour for everything, does not let drawings be read", () => {
  canvasThatGives((_, index) => (index * 97) % 256);
  expect(readsDrawings()).toBe(false);
  canvasThatGives(() => 255);
  expect(readsDrawings()).toBe(false);
});

test("neither does a browser without a canvas", () => {
  jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  expect(readsDrawings()).toBe(false);
});
