import { layOutPaths } from "../../../../../client/src/pages/paths/drawing/layOutPaths.ts";
import type { HopReading, PathReading } from "../../../../../client/src/pages/paths/readPaths.ts";
import { entityOf } from "../../../../support/records/clientRecords.ts";

/** A path through entities named by letters. */
function path(letters: string): PathReading {
  const entities = [...letters].map((id) => entityOf({ id }));
  const hops = entities.slice(1).map(
    (reached, index): HopReading => ({
      origin: entities[index] ?? reached,
      reached,
      claims: [],
      evidence: "single-source",
      direction: "forward",
      sourceCount: 0,
      weakest: false,
    }),
  );
  return { entities, hops, weakest: "single-source", goods: null, confirmed: null, day: "2026-11-30" };
}
const placed = (...paths: string[]) =>
  Object.fromEntries(layOutPaths(paths.map(path)).places.map(({ entity, column, row }) => [entity.id, [column, row]]));

test("entities stand by their hops from the start, the later counts, and the end stands last", () => {
  expect(placed("az", "amz", "anmz")).toEqual({ a: [0, 0], m: [2, 0], n: [1, 0], z: [3, 0] });
});

test("a column is ordered by what stands beside it, so that lines do not cross", () => {
  const places = placed("abxz", "acyz", "adwz", "abxz");
  const above = (one: string, other: string) => (places[one]?.[1] ?? 0) < (places[other]?.[1] ?? 0);
  expect([above("b", "c"), above("x", "y"), above("c", "d"), above("y", "w")]).toEqual([true, true, true, true]);
});

test("each hop is one line, which knows the paths that take it, whichever way", () => {
  const { lines, rows, columns } = layOutPaths([path("amz"), path("anmz"), path("amnz")]);
  expect(lines.map(({ hop, paths }) => `${hop.origin.id}${hop.reached.id} ${paths.join()}`)).toEqual([
    "am 0,2",
    "mz 0,1",
    "an 1",
    "nm 1,2",
    "nz 2",
  ]);
  expect([rows, columns]).toEqual([2, 4]);
});

test("nothing found is an empty drawing", () => {
  expect(layOutPaths([])).toEqual({ places: [], lines: [], columns: 1, rows: 0 });
});
