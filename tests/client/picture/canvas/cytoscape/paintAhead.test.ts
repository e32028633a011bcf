import type { Core } from "cytoscape";
import { paintAhead } from "../../../../../client/src/picture/canvas/cytoscape/paintAhead.ts";

/** Replaces a canvas with a number of elements, whose image is ready after a number of looks. */
function fakeCanvas(elements: number, looks: number) {
  let left = looks;
  const asked: unknown[] = [];
  const cache = {
    skipping: true,
    firstGet: true,
    getLayers: (drawn: ArrayLike<object>) => {
      asked.push({ drawn: drawn.length, skipping: cache.skipping, firstGet: cache.firstGet });
      return null;
    },
    layersQueue: {
      peek: () => {
        left -= 1;
        return left >= 0 ? { canvas: {} } : undefined;
      },
    },
  };
  const renderer = {
    textureOnViewport: false,
    drawElements: () => {},
    getCachedZSortedEles: () => ({ nondrag: { length: elements } }),
    getPixelRatio: () => 1,
    data: { lyrTxrCache: cache },
  };
  const cy = {
    elements: () => ({ length: elements }),
    renderer: () => renderer,
    container: () => null,
    destroyed: () => false,
  };
  // Only these members are used.
  return { cy: cy as unknown as Core, asked, left: () => left };
}

test("a large picture is painted piece by piece, also just after a change, and waited for", async () => {
  const { cy, asked, left } = fakeCanvas(7000, 3);
  await paintAhead(cy);
  expect(asked).toEqual([{ drawn: 7000, skipping: false, firstGet: false }]);
  expect(left()).toBe(-1);
});

test("a small picture, which is drawn as it is, is not painted ahead", async () => {
  const { cy, asked } = fakeCanvas(250, 3);
  await paintAhead(cy);
  expect(asked).toEqual([]);
});
