import { ownershipCycles } from "../../../../server/src/dataset/check/tableFaults.ts";

/** Ownership claims from line 2 on, one per line, each "subject > object" with an optional status. */
function cyclesAmong(...claims: string[]): string[] {
  const rows = claims.map((claim, index) => {
    const [subject = "", object = "", status = "in-force"] = claim.split(/ > | /);
    return { file: "claims/a.csv", line: index + 2, cells: { subject, predicate: "SUBSIDIARY_OF", object, status } };
  });
  return ownershipCycles(rows).map(({ line, message }) => `${line}: ${message.split(",")[0]}`);
}

test("an owner with several subsidiaries and a subsidiary with several owners make no cycle", () => {
  expect(cyclesAmong("a > c", "b > c", "a > d", "c > e", "d > e")).toEqual([]);
});

test("a cycle is reported once, at the claim that closes it, with the shortest way round", () => {
  expect(cyclesAmong("a > b", "b > c", "c > d", "b > d", "d > a")).toEqual([
    "6: closes the ownership cycle d > a > b > d",
  ]);
});

test("two cycles are two faults", () => {
  expect(cyclesAmong("a > b", "b > a", "c > d", "d > c")).toEqual([
    "3: closes the ownership cycle b > a > b",
    "5: closes the ownership cycle d > c > d",
  ]);
});

test("a claim said twice makes one cycle with each claim that closes it", () => {
  expect(cyclesAmong("a > b", "a > b", "b > a")).toEqual(["4: closes the ownership cycle b > a > b"]);
});

test("what is suspended still holds", () => {
  expect(cyclesAmong("a > b suspended", "b > a")).toHaveLength(1);
});

test("companies that owned each other one after the other make no cycle", () => {
  expect(cyclesAmong("a > b ended", "b > a")).toEqual([]);
});

test("an offer makes no cycle", () => {
  expect(cyclesAmong("a > b proposed", "b > a", "b > c", "c > b planned")).toEqual([]);
});
