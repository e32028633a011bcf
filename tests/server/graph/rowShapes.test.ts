import { Claim } from "../../../server/src/contract/index.ts";
import { claimRow, entityRow, sourceRow } from "../../../server/src/graph/rowShapes.ts";

const entity = { id: "a", type: "sector", name: "A", counterpart: false, subsidiary: false };

describe("row shapes", () => {
  test("an entity loses its search properties and gets null for what is absent", () => {
    const row = { ...entity, claim_count: 1, neighbour_count: 1, search_names: ["A"], search_tokens: "a" };
    const parsed = entityRow.parse(row);
    expect(parsed).toMatchObject({ ...entity, name_zh: null, aliases: [], lat: null });
    expect(Object.keys(parsed)).not.toContain("search_names");
    expect(Object.keys(parsed)).not.toContain("search_tokens");
  });

  test("a claim loses the properties that only filters need", () => {
    const claim = {
      id: "a-1",
      subject: "a",
      predicate: "PART_OF",
      object: "b",
      statement: "A is part of B.",
      status: "in-force",
      sources: ["s"],
      evidence: "single-source",
      publisher_count: 1,
      dossier: "d",
    };
    const internal = { evidence_rank: 3, since_day: "2025-01-01", until_day: "2025-12-31", source_count: 1 };
    expect(Object.keys(claimRow.parse({ ...claim, ...internal })).sort()).toEqual(Object.keys(Claim.shape).sort());
  });

  test("a property that neither contract nor graph knows is refused", () => {
    const row = { ...entity, claim_count: 1, neighbour_count: 1, colour: "red" };
    expect(entityRow.safeParse(row).success).toBe(false);
  });

  test("what is no map is refused, not taken apart", () => {
    expect(sourceRow.safeParse(null).success).toBe(false);
    expect(sourceRow.safeParse("s").success).toBe(false);
  });
});
