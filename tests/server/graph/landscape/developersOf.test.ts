import { developersOf, figureOf } from "../../../../server/src/graph/landscape/developersOf.ts";
import type { Evidence } from "../../../../server/src/rules/vocabulary.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const organisations = new Map(
  [
    entityOf({ id: "north", country: "CN" }),
    entityOf({ id: "south", country: "CN" }),
    entityOf({ id: "yasa", country: "GB", counterpart: true }),
    entityOf({ id: "lynas", country: "AU", counterpart: true }),
  ].map((entity) => [entity.id, entity]),
);
const develops = (id: string, subject: string, rest: Parameters<typeof claimOf>[0] | object = {}) =>
  claimOf({
    id,
    subject,
    predicate: "DEVELOPS",
    object: "motors",
    status: "in-force",
    evidence: "corroborated",
    ...rest,
  });

test("developers in China come first, then by standing, maturity and evidence", () => {
  const found = developersOf(
    [
      develops("a", "yasa", { maturity: "deployed" }),
      develops("b", "south", { maturity: "commercial", evidence: "self-reported" }),
      develops("c", "north", { maturity: "commercial", status: "planned" }),
      develops("d", "lynas", { maturity: "deployed", evidence: "disputed" }),
    ],
    organisations,
  );
  expect(found.map(({ organisation, standing, abroad }) => [organisation, standing, abroad])).toEqual([
    ["south", "working", false],
    ["north", "planned", false],
    ["yasa", "working", true],
    ["lynas", "disputed", true],
  ]);
});

test("of those that are alike otherwise the one that is further stands first, then the one with better evidence", () => {
  const order = (north: object, south: object) =>
    developersOf([develops("a", "north", north), develops("b", "south", south)], organisations).map(
      ({ organisation }) => organisation,
    );
  expect(order({ maturity: "pilot" }, { maturity: "deployed" })).toEqual(["south", "north"]);
  expect(order({ maturity: "deployed" }, { maturity: "pilot" })).toEqual(["north", "south"]);
  const pilot = { maturity: "pilot" };
  expect(order({ ...pilot, evidence: "self-reported" }, { ...pilot, evidence: "single-source" })).toEqual([
    "south",
    "north",
  ]);
  expect(order(pilot, { ...pilot, evidence: "single-source" })).toEqual(["north", "south"]);
});

test("the evidence of a developer is that of the claims that gave its maturity, not of others", () => {
  const [found] = developersOf(
    [
      develops("a", "north", { maturity: "commercial", evidence: "self-reported" }),
      develops("b", "north", { maturity: "research" }),
      develops("c", "north", { maturity: "commercial", evidence: "single-source" }),
    ],
    organisations,
  );
  expect(found).toMatchObject({ maturity: "commercial", evidence: "single-source", claim_ids: ["a", "b", "c"] });
});

test("a comparison names both its ends, but not one that is already a developer", () => {
  const compared = claimOf({
    id: "z",
    subject: "yasa",
    predicate: "COUNTERPART_OF",
    object: "south",
    evidence: "assessed",
  });
  const found = developersOf([develops("a", "yasa", { maturity: "pilot" }), compared], organisations);
  expect(found.map(({ organisation, standing, claim_ids }) => [organisation, standing, claim_ids])).toEqual([
    ["south", "not-stated", ["z"]],
    ["yasa", "working", ["a"]],
  ]);
});

test("a comparison in force counts beside claims of its own that are all over, one that is no more does not", () => {
  const compared = claimOf({
    id: "z",
    subject: "yasa",
    predicate: "COUNTERPART_OF",
    object: "south",
    status: "in-force",
    evidence: "assessed",
  });
  const over = [
    develops("a", "yasa", { maturity: "pilot", status: "suspended" }),
    develops("b", "yasa", { maturity: "pilot", status: "ended" }),
  ];
  const tell = (claims: Parameters<typeof developersOf>[0]) =>
    developersOf(claims, organisations).map(({ organisation, standing, claim_ids }) => [
      organisation,
      standing,
      claim_ids,
    ]);
  expect(tell([...over, compared])).toEqual([
    ["south", "not-stated", ["z"]],
    ["yasa", "not-stated", ["a", "b", "z"]],
  ]);
  expect(tell([...over, { ...compared, status: "suspended" }])[1]).toEqual(["yasa", "ended", ["a", "b"]]);
});

test("the figure shown is a capacity before what was once made, what is hoped comes last, and what has ended never", () => {
  const figure = (id: string, quantity_kind: "capacity" | "actual" | "planned", since: string, status = "in-force") =>
    claimOf({ id, quantity: 1, unit: "t", quantity_kind, since, status: status === "ended" ? "ended" : "in-force" });
  const planned = figure("a", "planned", "2026");
  const actual = figure("b", "actual", "2024");
  const older = figure("c", "capacity", "2020");
  const newer = figure("d", "capacity", "2022");
  expect(figureOf([planned, actual, older, newer])?.id).toBe("d");
  expect(figureOf([planned, actual])?.id).toBe("b");
  expect(figureOf([planned])?.id).toBe("a");
  expect(figureOf([figure("e", "capacity", "2025", "ended"), planned])?.id).toBe("a");
  expect(figureOf([develops("f", "north")])).toBeNull();
});

test("a disputed figure is shown only where there is no other, and of one date the best evidenced", () => {
  const figure = (id: string, since: string, evidence: Evidence) =>
    claimOf({ id, quantity: 1, unit: "t", quantity_kind: "capacity", since, evidence });
  const disputed = figure("a", "2022", "disputed");
  const older = figure("b", "2019", "self-reported");
  const better = figure("c", "2019", "corroborated");
  const planned = claimOf({ ...older, id: "d", quantity_kind: "planned" });
  expect(figureOf([disputed, planned])?.id).toBe("d");
  expect(figureOf([disputed, older, better])?.id).toBe("c");
  expect(figureOf([disputed])?.id).toBe("a");
});
