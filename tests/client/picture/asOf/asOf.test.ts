import { heldOn, isUndated } from "../../../../client/src/picture/asOf/asOf.ts";
import { entityClaims } from "../../../../server/src/graph/claims.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

const goesOn = { since: null, until: null, status: "in-force", newest_source: "2023-05" } as const;

test("a claim without any date held at any time, and is known to be undated", () => {
  expect(heldOn(goesOn, "1066")).toBe(true);
  expect(isUndated(goesOn)).toBe(true);
  expect(isUndated({ ...goesOn, until: "2020" })).toBe(false);
});

test("what has ended, nobody says when, was over when its newest source was written", () => {
  const ended = { ...goesOn, since: "1995", status: "ended" } as const;
  expect(heldOn(ended, "2000")).toBe(true);
  expect(heldOn(ended, "2023")).toBe(true);
  expect(heldOn(ended, "2023-06")).toBe(false);
  expect(heldOn({ ...ended, newest_source: null }, "2026")).toBe(true);
  expect(isUndated({ ...ended, since: null })).toBe(false);
});

test("as of any date, the claims that held are those that the API gives", async () => {
  const rows = await realRows();
  const store = await embeddedWith(rows);
  const id = "northern-rare-earth";
  const own = rows.claims.filter(({ subject, object }) => subject === id || object === id);
  for (const asOf of ["1997", "2015-06", "2020", "2024-12-31", "2025-10", "2026-11-25"]) {
    const { claims } = await entityClaims(store, {
      id,
      asOf,
      types: [],
      predicates: [],
      evidence: [],
      limit: 500,
      offset: 0,
    });
    const held = own.filter((claim) => heldOn(claim, asOf));
    expect(held.map((claim) => claim.id).sort()).toEqual(claims.map((claim) => claim.id).sort());
  }
  await store.close();
});
