import cytoscape, { type Core } from "cytoscape";
import { drawDirectly } from "../../../../client/src/picture/canvas/renderer.ts";

const drawn: string[] = [];

/** Replaces the renderer of an on-screen canvas. */
function fakeRenderer() {
  const note = (how: string) => (_context: unknown, elements: ArrayLike<object>) =>
    drawn.push(`${how} ${elements.length}`);
  return {
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

beforeEach(() => {
  drawn.length = 0;
});

test("a small picture is drawn element by element, a large one from images of its elements", () => {
  const renderer = fakeRenderer();
  let count = 600;
  drawDirectly(fakeCanvas(() => count, renderer));
  renderer.drawLayeredElements(null, { length: 599 });
  renderer.drawCachedElements(null, { length: 1 });
  count = 601;
  renderer.drawLayeredElements(null, { length: 600 });
  renderer.drawCachedElements(null, { length: 1 });
  expect(drawn).toEqual(["each 599", "each 1", "layers 600", "images 1"]);
});

test("a canvas without a screen draws nothing, and is left as it is", () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  expect(() => drawDirectly(cy)).not.toThrow();
  cy.destroy();
});
