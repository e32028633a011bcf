import fc from "fast-check";
import type { SvgNode } from "../../../../../client/src/papers/answers/common/SvgNode.ts";
import { textWidth } from "../../../../../client/src/papers/charts/textWidth.ts";
import { drawChain } from "../../../../../client/src/papers/drawn/chain/drawChain.ts";
import type { Bounds } from "../../../../../client/src/picture/canvas/viewport.ts";
import { elements, piecesOf, placeOf, room, steps, toDraw } from "../../../../support/records/chainPictures.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const countries = ["CN", "JP", "AU", "DE", "US", "BR", null];

/** A random picture of organisations, goods and claims between them. */
const pictures = fc
  .record({
    count: fc.integer({ min: 60, max: 200 }),
    seeds: fc.array(fc.nat(), { minLength: 400, maxLength: 400 }),
  })
  .map(({ count, seeds }) => {
    const at = (index: number) => seeds[index % seeds.length] ?? 0;
    const entities = Array.from({ length: count }, (_, index) => {
      const isGood = at(index) % 5 === 0;
      return entityOf({
        id: `e-${index}`,
        name: "Northern Rare Earth Permanent Magnets".slice(0, 3 + (at(index) % 34)),
        type: isGood ? "product" : "organisation",
        chain_step: isGood ? (steps[at(index + 1) % steps.length] ?? null) : null,
        country: countries[at(index + 2) % countries.length] ?? null,
      });
    });
    const chain = entities.flatMap(({ id, type }, index) =>
      type === "product"
        ? []
        : steps.filter((_, step) => at(index * 3 + step) % 6 === 0).map((step) => placeOf(id, step)),
    );
    const claims = Array.from({ length: 2 * count }, (_, index) =>
      claimOf({
        id: `c-${index}`,
        subject: `e-${at(index) % count}`,
        object: `e-${at(index + 7) % count}`,
        predicate: (["SUPPLIES", "FUNDS", "OWNS_STAKE_IN", "COUNTERPART_OF"] as const)[at(index + 3) % 4] ?? "SUPPLIES",
      }),
    ).filter(({ subject, object }) => subject !== object);
    return toDraw({ entities, claims, chain });
  });

/** The ink of a name, in whole letters without what reaches below the line. */
function inkOf({ attributes = {}, children = [] }: SvgNode): Bounds {
  const [x, y, size] = [attributes.x, attributes.y, attributes["font-size"]].map(Number) as [number, number, number];
  const width = textWidth(String(children[0]), size) * 0.95;
  return { left: x, right: x + width, top: y - 0.65 * size, bottom: y };
}

function overlap(a: Bounds, b: Bounds): { x: number; y: number } {
  return {
    x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  };
}

test("in any picture nobody is lost, no two names lie on each other, and no line crosses a name", () => {
  fc.assert(
    fc.property(pictures, (shown) => {
      const drawing = drawChain(shown, room);
      expect(drawing.places.size + drawing.absent.size).toBe(shown.entities.length);
      const boxes = [...drawing.places.values()];
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const [aside, above] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          expect(Math.min(aside, above)).toBeLessThan(0.1);
        }
      }
      const names = elements(drawing.nodes)
        .filter(({ attributes }) => attributes?.["data-entity"] !== undefined)
        .flatMap(({ children = [] }) =>
          elements(children)
            .filter(({ tag }) => tag === "text")
            .map(inkOf),
        );
      const pieces = [[], ...shown.entities.slice(0, 2).map(({ id }) => [id])].flatMap((ids) =>
        drawing.linesOf(ids).flatMap(({ node }) => piecesOf(node)),
      );
      expect(pieces.length).toBeGreaterThan(20);
      const crossed = pieces.filter((piece) =>
        names.some((name) => Math.min(overlap(piece, name).x, overlap(piece, name).y) > 0),
      );
      expect(crossed).toEqual([]);
    }),
    { numRuns: 12, seed: 38 },
  );
});
