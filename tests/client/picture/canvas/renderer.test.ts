import cytoscape, { type Core, type SingularElementArgument } from "cytoscape";
import { standOut } from "../../../../client/src/picture/canvas/nearness.ts";
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
    notify: () => {},
  };
}

/** A canvas with two linked entities and one apart, and this renderer. */
function canvasWith(renderer: object): Core {
  const elements = [
    ...["a", "b", "c"].map((id) => ({ data: { id } })),
    { data: { id: "a~b", source: "a", target: "b" } },
  ];
  return Object.assign(cytoscape({ headless: true, elements, layout: { name: "preset" } }), {
    renderer: () => renderer,
  });
}

beforeEach(() => {
  drawn.length = 0;
});

test("a small picture is drawn element by element, a large one from images of its elements", () => {
  const renderer = fakeRenderer();
  drawDirectly(canvasWith(renderer));
  for (const length of [600, 601]) {
    renderer.drawLayeredElements(null, { length });
    renderer.drawCachedElements(null, { length });
  }
  expect(drawn).toEqual(["each 600", "each 600", "layers 601", "images 601"]);
});

test("what stands out is drawn once more over the faded picture, from back to front", () => {
  const renderer = fakeRenderer();
  const cy = canvasWith(renderer);
  const ids: string[][] = [];
  renderer.drawElements = (_context: unknown, elements: ArrayLike<object>) =>
    ids.push(Array.from(elements as ArrayLike<SingularElementArgument>, (element) => element.id()));
  drawDirectly(cy);
  const { context, filled } = fakeContext();
  const backToFront = ["a~b", "c", "b", "a"].map((id) => cy.getElementById(id)[0] ?? {});
  standOut(cy, cy.getElementById("a"));
  renderer.drawLayeredElements(context, backToFront);
  expect(ids).toEqual([
    ["a~b", "c", "b", "a"],
    ["a~b", "b", "a"],
  ]);
  expect(filled).toEqual([["destination-out", 0.86, 800, 600]]);

  standOut(cy, null);
  renderer.drawLayeredElements(context, backToFront);
  expect(ids.slice(2)).toEqual([["a~b", "c", "b", "a"]]);
  expect(filled).toHaveLength(1);
});

/** A context that notes how it fills. */
function fakeContext() {
  const filled: unknown[][] = [];
  const context = {
    canvas: { width: 800, height: 600 },
    save: () => {},
    restore: () => {},
    setTransform: () => {},
    globalCompositeOperation: "source-over",
    globalAlpha: 1,
    fillStyle: "",
    fillRect(_x: number, _y: number, width: number, height: number) {
      filled.push([context.globalCompositeOperation, context.globalAlpha, width, height]);
    },
  };
  return { context, filled };
}

test("a canvas without a screen draws nothing, and is left as it is", () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  expect(() => drawDirectly(cy)).not.toThrow();
  cy.destroy();
});
