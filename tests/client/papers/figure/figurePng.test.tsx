import { jest } from "@jest/globals";
import { chartPng } from "../../../../client/src/papers/charts/chartFiles.ts";
import { figurePng } from "../../../../client/src/papers/figure/figurePng.ts";
import { canvasThatGives } from "../../../support/browser/canvasThatGives.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="10mm" viewBox="0 0 20 10"></svg>';

afterEach(() => jest.restoreAllMocks());

test("where a browser hides from the page what it drew, no noise is saved as a picture, and it is said why", async () => {
  canvasThatGives((_, index) => (index * 97) % 256);
  await expect(figurePng(svg, 192)).rejects.toThrow(/fingerprinting.*SVG image.*leave the figure out/);
  expect(await chartPng(svg, { width: 20, height: 10 })).toBeNull();
});
