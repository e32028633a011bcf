import cytoscape, { type Core } from "cytoscape";
import { createPieces, doAtOnce, reckoned, rowsOf, type Work } from "../../../../client/src/picture/canvas/pieces.ts";

let done: string[];

beforeEach(() => {
  done = [];
});

/** Work of several parts, each of which takes longer than one piece may. */
function* slowWork(name: string, parts: number): Work {
  for (let part = 1; part <= parts; part += 1) {
    const end = performance.now() + 12;
    while (performance.now() < end);
    done.push(`${name}${part}`);
    yield;
  }
}

/** Replaces a canvas whose renderer is on a screen. */
function onScreen(renderer: object): Core {
  // Only this member is used.
  return { renderer: () => renderer } as unknown as Core;
}

const headless = onScreen({});

test("the page does other things between the pieces of long work", async () => {
  setTimeout(() => done.push("other"));
  await createPieces(headless).run(slowWork("a", 3));
  expect(done).toEqual(["a1", "other", "a2", "a3"]);
});

test("work that is not done is done to its end before other work begins", async () => {
  const pieces = createPieces(headless);
  const first = pieces.run(slowWork("a", 3));
  const second = pieces.run(slowWork("b", 1));
  expect(done).toEqual(["a1", "a2", "a3", "b1"]);
  await Promise.all([first, second]);
});

test("what is left can be done at once", async () => {
  const pieces = createPieces(headless);
  const work = pieces.run(slowWork("a", 4));
  pieces.finish();
  expect(done).toEqual(["a1", "a2", "a3", "a4"]);
  await work;
});

test("nothing is done for a canvas that is gone", async () => {
  const pieces = createPieces(headless);
  void pieces.run(slowWork("a", 4));
  pieces.end();
  await new Promise((later) => setTimeout(later, 20));
  expect(done).toEqual(["a1"]);
});

test("frames are left out as long as anybody holds the picture, whatever Cytoscape notes of the last one", () => {
  const renderer = { textureOnViewport: false, drawElements: () => {}, skipFrame: false };
  const pieces = createPieces(onScreen(renderer));
  expect(renderer.skipFrame).toBe(false);
  const [letGo, letGoToo] = [pieces.hold(), pieces.hold()];
  renderer.skipFrame = false;
  letGo();
  letGo();
  expect(renderer.skipFrame).toBe(true);
  letGoToo();
  expect(renderer.skipFrame).toBe(false);
});

test("what a piece changes is reckoned after it", () => {
  const flushRenderedStyleQueue = () => done.push("reckoned");
  const renderer = { textureOnViewport: false, drawElements: () => {}, flushRenderedStyleQueue };
  doAtOnce(reckoned(onScreen(renderer), slowWork("a", 2)));
  expect(done).toEqual(["a1", "reckoned", "a2", "reckoned", "reckoned"]);
});

test("rows hold everything once, in its order", () => {
  const things = Array.from({ length: 95 }, (_, index) => index);
  expect([...rowsOf(things)].map((row) => row.length)).toEqual([40, 40, 15]);
  expect([...rowsOf(things)].flat()).toEqual(things);
});

test("a canvas without a screen has nothing to hold", () => {
  const cy = cytoscape({ headless: true });
  expect(() => createPieces(cy).hold()()).not.toThrow();
  cy.destroy();
});
