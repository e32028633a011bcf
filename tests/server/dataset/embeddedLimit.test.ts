import { mostClaims, tooLarge } from "../../../server/src/dataset/embeddedLimit.ts";
import { realRows } from "../../support/records/realRows.ts";

const MB = 1024 * 1024;

test("the data set fits many times over into the heap that npm start gives", async () => {
  const { claims } = await realRows();
  // 256 MB of old space, plus the young generation.
  expect(mostClaims(304 * MB)).toBeGreaterThan(10 * claims.length);
  expect(tooLarge({ claims }, { heapBytes: 304 * MB })).toBeNull();
});

test("a data set that does not fit is refused with its numbers and with what to do, which is enough", async () => {
  const { claims } = await realRows();
  const many = Array.from({ length: 40 }, () => claims).flat();
  const words = tooLarge({ claims: many }, { heapBytes: 304 * MB }) ?? "";
  expect(words).toContain(
    `The data set has ${many.length} claims, but the embedded engine has memory for only about 38000`,
  );
  expect(words).toContain("npm run load");
  const megabytes = Number(/--max-old-space-size=(\d+)/.exec(words)?.[1]);
  expect(tooLarge({ claims: many }, { heapBytes: megabytes * MB })).toBeNull();
});

test("a server that keeps a desk has room for half as many", async () => {
  const { claims } = await realRows();
  const many = Array.from({ length: 10 }, () => claims).flat();
  expect(tooLarge({ claims: many }, { heapBytes: 304 * MB })).toBeNull();
  expect(tooLarge({ claims: many }, { heapBytes: 304 * MB, keepsDesk: true })).toContain("only about 19000");
  expect(tooLarge({ claims }, { heapBytes: 304 * MB, keepsDesk: true })).toBeNull();
});

test("a heap that has no room at all holds nothing", () => {
  expect(mostClaims(10 * MB)).toBe(0);
});
