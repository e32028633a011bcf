import { entityClaimCounts } from "../../server/src/graph/entities.ts";
import type { Row } from "../../server/src/store/GraphStore.ts";
import { fakeStore } from "../support/engines/fakeStore.ts";
import { Comparison } from "./comparison.ts";

const row = { predicate: "MINES", direction: "out", evidence: "corroborated", count: 1 };
const other = { predicate: "MINES", direction: "in", evidence: "corroborated", count: 2 };

function compare(embedded: Row[], neo4j: Row[]) {
  const comparison = new Comparison({
    embedded: fakeStore({ read: async () => embedded }),
    neo4j: fakeStore({ read: async () => neo4j }),
  });
  return { comparison, done: comparison.query(entityClaimCounts, { id: "bayan-obo" }) };
}

test("rows that are equal pass and are counted", async () => {
  const { comparison, done } = compare([row, other], [row, other]);
  await done;
  expect(comparison.result).toBe("1 queries, searches and path searches compared, 0 differ");
});

test.each([
  ["a row too few", [row]],
  ["another order", [other, row]],
  ["another value", [row, { ...other, count: 3 }]],
  ["a text for a number", [row, { ...other, count: "2" }]],
  ["a column too many, though it is null", [row, { ...other, more: null }]],
])("%s is noticed", async (_, rows) => {
  const { comparison, done } = compare([row, other], rows);
  await expect(done).rejects.toThrow();
  expect(comparison.result).toBe("1 queries, searches and path searches compared, 1 differ");
});
