import fc from "fast-check";
import { claimColumns } from "../../../../server/src/dataset/read/columns.ts";
import { columnsOf } from "../../../../server/src/dataset/read/columnsOf.ts";
import { knownCells } from "../../../../server/src/dataset/read/knownCells.ts";

const right: Record<string, string> = {
  ...Object.fromEntries(columnsOf(claimColumns).map((column) => [column, ""])),
  id: "a-1",
  subject: "a",
  predicate: "SUPPLIES",
  object: "b",
  statement: "A supplies B.",
  status: "in-force",
  sources: "reuters",
};

test("it takes the rows that the schema takes, whatever it has met before, and no others", () => {
  const isKnown = knownCells(claimColumns);
  const cell = fc.constantFrom(
    "",
    "a",
    "A b",
    "SUPPLIES",
    "in-force",
    "2025",
    "2025-13",
    "12.5",
    "140",
    "x;x",
    "x;y",
    "weak",
    "t",
  );
  fc.assert(
    fc.property(fc.constantFrom(...columnsOf(claimColumns)), cell, (column, written) => {
      const cells = { ...right, [column]: written };
      expect([column, written, isKnown(cells)]).toEqual([column, written, claimColumns.safeParse(cells).success]);
    }),
    { numRuns: 1000 },
  );
  expect(isKnown(right)).toBe(true);
});

test("more different cells of a column than it remembers change nothing", () => {
  const isKnown = knownCells(claimColumns);
  for (let index = 0; index < 1500; index++) expect(isKnown({ ...right, id: `a-${index}` })).toBe(true);
  expect([isKnown(right), isKnown({ ...right, id: "A b" })]).toEqual([true, false]);
});
