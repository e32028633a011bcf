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

/** Replaces a canvas with a number of elements, to which `add` adds one. */
function fakeCanvas(elements: () => number, renderer: object): { cy: Core; add: () => void } {
  const listeners: (() => void)[] = [];
  const cy = {
    elements: () => ({ length: elements() }),
    renderer: () => renderer,
    on: (_: string, listener: () => void) => listeners.push(listener),
  };
  // Only these members are used.
  return { cy: cy as unknown as Core, add: () => listeners.forEach((listener) => void listener()) };
}

beforeEach(() => {
  drawn.length = 0;
});

test("a small picture is drawn element by element, a large one from images of its elements", () => {
  const renderer = fakeRenderer();
  let count = 250;
  const painted = drawDirectly(fakeCanvas(() => count, renderer).cy);
  painted();
  renderer.drawLayeredElements(null, { length: 249 });
  renderer.drawCachedElements(null, { length: 1 });
  count = 251;
  renderer.drawLayeredElements(null, { length: 250 });
  renderer.drawCachedElements(null, { length: 1 });
  expect(drawn).toEqual(["each 249", "each 1", "layers 250", "images 1"]);
});

test("a picture that has just grown is drawn element by element until its images are painted, unless it is huge", () => {
  const renderer = fakeRenderer();
  let count = 300;
  const { cy, add } = fakeCanvas(() => count, renderer);
  const painted = drawDirectly(cy);
  painted();
  add();
  renderer.drawLayeredElements(null, { length: 300 });
  painted();
  renderer.drawLayeredElements(null, { length: 300 });
  add();
  count = 2000;
  renderer.drawLayeredElements(null, { length: 2000 });
  expect(drawn).toEqual(["each 300", "layers 300", "layers 2000"]);
});

test("a canvas without a screen draws nothing, and is left as it is", () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  expect(() => drawDirectly(cy)).not.toThrow();
  cy.destroy();
});
