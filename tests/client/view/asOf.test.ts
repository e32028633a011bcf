import { firstDay, heldOn, isUndated, lastDay } from "../../../client/src/view/asOf.ts";
import { entityClaims } from "../../../server/src/graph/claims.ts";
import * as server from "../../../server/src/partialDate.ts";
import { embeddedWith } from "../../support/embeddedWith.ts";
import { realRows } from "../../support/realRows.ts";

test.each(["2020", "2020-02", "2021-02", "2020-12", "2020-02-29"])("%s begins and ends as on the server", (date) => {
  expect([firstDay(date), lastDay(date)]).toEqual([server.firstDay(date), server.lastDay(date)]);
});

test("a claim without any date held at any time, and is known to be undated", () => {
  expect(heldOn({ since: null, until: null }, "1066")).toBe(true);
  expect(isUndated({ since: null, until: null })).toBe(true);
  expect(isUndated({ since: null, until: "2020" })).toBe(false);
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
