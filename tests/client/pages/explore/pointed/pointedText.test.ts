import { entityText, lineText } from "../../../../../client/src/pages/explore/pointed/pointedText.ts";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const drawn = {
  entities: [
    entityOf({ id: "a", name: "Baogang Group", country: "CN" }),
    entityOf({ id: "b", name: "Tesla", country: "US", counterpart: true }),
    entityOf({ id: "c", name: "Sintering", type: "technology", country: null }),
  ],
  bundles: [{ id: "a~place", title: "2 places around Baogang Group", members: ["p", "q"] }],
  shown: {
    entities: [],
    claims: [
      claimOf({ id: "1", subject: "b", object: "a" }),
      claimOf({ id: "2", subject: "a", object: "p", predicate: "LOCATED_IN" }),
      claimOf({ id: "3", subject: "a", object: "q", predicate: "LOCATED_IN" }),
    ],
    aside: { entities: [], claims: [claimOf({ id: "4", subject: "a", object: "c", predicate: "DEVELOPS" })] },
    bare: new Set<string>(),
  },
  badges: new Map([["b", 12]]),
  changed: null,
  changedAt: new Map<string, number>(),
  asOf: null,
};

test("an entity says what it is, where it belongs and how many neighbours are not shown", () => {
  expect(entityText("a", drawn)).toBe("Baogang Group: organisation in China");
  expect(entityText("b", drawn)).toBe("Tesla: organisation outside China, United States; 12 neighbours not shown");
  expect(entityText("c", drawn)).toBe("Sintering: technology");
  expect(entityText("a~place", drawn)).toBe("2 places around Baogang Group");
  expect(entityText("gone", drawn)).toBeNull();
});

test("a line says what its claims say, also when it is drawn faintly", () => {
  expect(lineText(["a", "b"], drawn)).toBe("Tesla supplies Baogang Group (single source): no dated source");
  expect(lineText(["a", "c"], drawn)).toBe("Baogang Group develops Sintering (single source): no dated source");
  expect(lineText(["b", "c"], drawn)).toBeNull();
});

test("a line to a bundle says how many claims it stands for", () => {
  expect(lineText(["a", "a~place"], drawn)).toBe("2 places around Baogang Group: 2 claims");
});

test("an entity and a line say how many of their claims are marked as new or changed", () => {
  const changed = { version: "2026.05", impacts: new Map([["1", "new" as const]]), leave() {} };
  const marked = { ...drawn, changed, changedAt: new Map([["a", 2]]) };
  expect(entityText("a", marked)).toBe("Baogang Group: organisation in China; 2 claims new or changed");
  expect(lineText(["a", "b"], marked)).toBe(
    "Tesla supplies Baogang Group (single source): no dated source; 1 claim new or changed",
  );
  expect(lineText(["a", "c"], marked)).not.toContain("changed");
});
