import type { Claim } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import { readPaths } from "../../../../client/src/paths/readPaths.ts";
import { cautionText } from "../../../../client/src/paths/results/cautionText.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

/** What is said of a path from Baogang over recycling to Tesla by one claim a step. */
function said(one: Partial<Claim>, other: Partial<Claim>, between: EntityType = "organisation"): string {
  const entities = ["Baogang", "recycling", "Tesla"].map((name) =>
    entityOf({ id: name, name, type: name === "recycling" ? between : "organisation" }),
  );
  const claims = [claimOf({ id: "one", ...one }), claimOf({ id: "other", ...other })];
  const path = {
    entities: entities.map(({ id }) => id),
    hops: claims.map(({ id }) => ({ claims: [id] })),
    weakest: { hop: 0, evidence: "single-source" as const },
  };
  const [reading] = readPaths({ entities, claims, paths: [path], shortest: 2, more: false });
  if (!reading) throw new Error("no path");
  return cautionText(reading);
}

const caution = "This path does not say that Baogang and Tesla deal with each other.";

test("two that do the same to what stands between them have it in common, and no more", () => {
  expect(
    said(
      { subject: "Baogang", predicate: "DEVELOPS", object: "recycling" },
      { subject: "Tesla", predicate: "DEVELOPS", object: "recycling" },
    ),
  ).toBe(`Baogang develops recycling, and so does Tesla. ${caution}`);
  expect(
    said(
      { subject: "Baogang", predicate: "SUBSIDIARY_OF", object: "recycling" },
      { subject: "Tesla", predicate: "SUBSIDIARY_OF", object: "recycling" },
    ),
  ).toBe(`Baogang is a subsidiary of recycling, and so is Tesla. ${caution}`);
});

test("two to which the one between them does the same have it in common, and no more", () => {
  expect(
    said(
      { subject: "recycling", predicate: "SUPPLIES", object: "Baogang" },
      { subject: "recycling", predicate: "SUPPLIES", object: "Tesla" },
    ),
  ).toBe(`recycling supplies both Baogang and Tesla. ${caution}`);
});

test("of two that are compared, or joined by things, it says so", () => {
  expect(
    said(
      { subject: "Baogang", predicate: "COUNTERPART_OF", object: "recycling" },
      { subject: "recycling", predicate: "SUPPLIES", object: "Tesla" },
    ),
  ).toBe(`Baogang is only compared with recycling. ${caution}`);
  expect(
    said(
      { subject: "Baogang", predicate: "DEVELOPS", object: "recycling" },
      { subject: "Tesla", predicate: "DEPENDS_ON", object: "recycling" },
      "technology",
    ),
  ).toBe(`It runs through recycling. ${caution}`);
});

test("of steps between organisations it says nothing", () => {
  expect(
    said(
      { subject: "Baogang", predicate: "SUPPLIES", object: "recycling" },
      { subject: "recycling", predicate: "SUPPLIES", object: "Tesla" },
    ),
  ).toBe("");
  expect(
    said(
      { subject: "Baogang", predicate: "PARTNERS_WITH", object: "recycling" },
      { subject: "Tesla", predicate: "PARTNERS_WITH", object: "recycling" },
    ),
  ).toBe("");
});
