import cytoscape, { type Core } from "cytoscape";
import { drawDirectly } from "../../../../../client/src/picture/canvas/cytoscape/drawDirectly.ts";

const drawn: string[] = [];

/** Replaces the renderer of an on-screen canvas. */
function fakeRenderer() {
  const note = (how: string) => (_context: unknown, elements: ArrayLike<object>) =>
    drawn.push(`${how} ${elements.length}`);
  return {
    textureOnViewport: false,
    textureCache: null,
    drawElements: note("each"),
    drawCachedElements: note("images"),
    drawLayeredElements: note("layers"),
  };
}

/** Replaces a canvas with a number of elements. */
function fakeCanvas(elements: () => number, renderer: object): Core {
  // Only these members are used.
  return { elements: () => ({ length: elements() }), renderer: () => renderer } as unknown as Core;
}

test("a small picture is drawn element by element, a large one from images of its elements", () => {
  const renderer = fakeRenderer();
  let count = 250;
  drawDirectly(fakeCanvas(() => count, renderer));
  renderer.drawLayeredElements(null, { length: 249 });
  renderer.drawCachedElements(null, { length: 1 });
  count = 251;
  renderer.drawLayeredElements(null, { length: 250 });
  renderer.drawCachedElements(null, { length: 1 });
  expect(drawn).toEqual(["each 249", "each 1", "layers 250", "images 1"]);
});

test("a canvas without a screen draws nothing, and is left as it is", () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  expect(() => drawDirectly(cy)).not.toThrow();
  cy.destroy();
});
