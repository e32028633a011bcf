import { jest } from "@jest/globals";
import cytoscape, { type Core } from "cytoscape";
import { canvasColors } from "../../../../client/src/picture/canvas/canvasColors.ts";
import { fadeIn } from "../../../../client/src/picture/canvas/motion.ts";
import { stylesheet } from "../../../../client/src/picture/canvas/stylesheet.ts";

let cy: Core;

beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(canvasColors("light")),
    layout: { name: "preset" },
    elements: [{ data: { id: "a" } }, { data: { id: "b" }, classes: "faded" }, { data: { id: "c" } }],
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  cy.destroy();
  Reflect.deleteProperty(globalThis, "matchMedia");
});

/** Shows the picture on a screen whose reader does or does not prefer reduced motion. */
function onScreen(reduced: boolean): void {
  // Only its presence is checked.
  jest.spyOn(cy, "container").mockReturnValue({} as HTMLElement);
  Reflect.set(globalThis, "matchMedia", () => ({ matches: reduced }));
}

const opacities = () => cy.nodes().map((node) => node.numericStyle("opacity"));

test("what comes out of hiding starts unseen and ends as strong as its look is, and all else stays as it was", async () => {
  onScreen(false);
  const end = fadeIn(cy, ["a", "b", "gone"]);
  expect(opacities()).toEqual([0, 0, 1]);
  await end;
  expect(opacities()).toEqual([1, 0.32, 1]);
  cy.getElementById("a").addClass("faded");
  expect(opacities()[0]).toBe(0.32);
});

test("what is taken away meanwhile holds nothing up", async () => {
  onScreen(false);
  const end = fadeIn(cy, ["a"]);
  cy.getElementById("a").remove();
  await end;
  expect(opacities().sort()).toEqual([0.32, 1]);
});

test("for readers who ask for reduced motion, and without a screen, it is there at once", async () => {
  const end = fadeIn(cy, ["a"]);
  expect(opacities()).toEqual([1, 0.32, 1]);
  await end;
  onScreen(true);
  const still = fadeIn(cy, ["a"]);
  expect(opacities()).toEqual([1, 0.32, 1]);
  await still;
});
