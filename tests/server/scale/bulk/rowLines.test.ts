import { rowLines } from "../../../../server/src/scale/bulk/rowLines.ts";

const row = {
  id: "a",
  notes: null,
  labels: ["Entity"],
  claim_count: 3,
  share_pct: 0.1,
  subsidiary: false,
  sources: ["x", "y"],
};

test("a row becomes a line of the columns that the first one has, and Cypher is told how to read each", () => {
  const { columns, lineOf } = rowLines(row, { without: ["labels"], before: 2 });
  expect(lineOf(row)).toBe("a\u001f\u0000\u001f3\u001f0.1\u001ffalse\u001fx\u001ey");
  expect(lineOf({ ...row, notes: "", sources: [] })).toBe("a\u001f\u001f3\u001f0.1\u001ffalse\u001f");
  expect(columns).toContain(
    "id: nullIf(row[2], '\\u0000'), notes: nullIf(row[3], '\\u0000'), claim_count: toInteger(row[4]), " +
      "share_pct: toFloat(row[5]), subsidiary: toBoolean(row[6])",
  );
});

test("a value of another kind than its column's is refused, so that none arrives as a text", () => {
  const { lineOf } = rowLines({ id: "a", weight: 1 });
  expect(() => lineOf({ id: "a", weight: 1 })).toThrow("weight holds number, but is loaded as text");
});
