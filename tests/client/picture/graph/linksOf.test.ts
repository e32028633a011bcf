import { linksOf, verbTo } from "../../../../client/src/picture/graph/linksOf.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const only = (...claims: Parameters<typeof claimOf>[0][]) => {
  const links = linksOf(claims.map(claimOf));
  expect(links).toHaveLength(1);
  return links[0];
};

test("all claims between two entities are one link with their number", () => {
  expect(only({ id: "1" }, { id: "2", subject: "b", object: "a" }, { id: "3" })).toEqual({
    id: "a~b",
    source: "a",
    target: "b",
    evidence: "single-source",
    claims: ["1", "2", "3"].map((id) => expect.objectContaining({ id })),
    arrowToSource: true,
    arrowToTarget: true,
    own: false,
    tentative: false,
    lastReported: false,
  });
});

test("a link is own data as soon as one of its claims is", () => {
  expect(only({ id: "1" }, { id: "2", own: "desk" })).toMatchObject({ own: true });
});

test("claims between other entities are other links", () => {
  const links = linksOf([claimOf({ id: "1" }), claimOf({ id: "2", object: "c" })]);
  expect(links.map(({ id, claims }) => [id, claims.length])).toEqual([
    ["a~b", 1],
    ["a~c", 1],
  ]);
});

test("an arrow points to the object of a claim that has a direction", () => {
  expect(only({ id: "1" })).toMatchObject({ arrowToSource: false, arrowToTarget: true });
  expect(only({ id: "1", subject: "b", object: "a" })).toMatchObject({ arrowToSource: true, arrowToTarget: false });
  expect(only({ id: "1", predicate: "PARTNERS_WITH" })).toMatchObject({ arrowToSource: false, arrowToTarget: false });
  expect(only({ id: "1", predicate: "COUNTERPART_OF" })).toMatchObject({ arrowToSource: false, arrowToTarget: false });
});

test("an arrow of ownership points from owner to owned, and claims in both directions have both arrows", () => {
  const stake = { id: "1", predicate: "OWNS_STAKE_IN", subject: "a", object: "b" } as const;
  const control = { id: "2", predicate: "SUBSIDIARY_OF", subject: "b", object: "a" } as const;
  expect(only(stake)).toMatchObject({ arrowToSource: false, arrowToTarget: true });
  expect(only(control)).toMatchObject({ arrowToSource: false, arrowToTarget: true });
  expect(only(stake, control)).toMatchObject({ arrowToSource: false, arrowToTarget: true });
  expect(only(control, { id: "3", subject: "b", object: "a" })).toMatchObject({
    arrowToSource: true,
    arrowToTarget: true,
  });
});

test("where claims run both ways, the verb leads to the end of its own claim, unless it has no direction", () => {
  const supply = { id: "1", predicate: "SUPPLIES", subject: "a", object: "b" } as const;
  const stake = { id: "2", predicate: "OWNS_STAKE_IN", subject: "b", object: "a" } as const;
  const leadsTo = (...claims: Parameters<typeof claimOf>[0][]) => linksOf(claims.map(claimOf)).map(verbTo);
  expect(leadsTo(supply, stake)).toEqual(["a"]);
  expect(leadsTo(stake)).toEqual([null]);
  const partners = { id: "3", predicate: "PARTNERS_WITH", subject: "a", object: "b" } as const;
  const planned = { subject: "a", object: "b", status: "planned" } as const;
  expect(leadsTo(partners, { ...supply, ...planned }, { ...stake, status: "planned" })).toEqual([null]);
});

test("a link has the best grade among its claims", () => {
  expect(only({ id: "1", evidence: "self-reported" }, { id: "2", evidence: "corroborated" })?.evidence).toBe(
    "corroborated",
  );
  expect(only({ id: "1", evidence: "self-reported" }, { id: "2", evidence: "assessed" })?.evidence).toBe("assessed");
});

test("one disputed claim shows, however good the others are", () => {
  expect(only({ id: "1", evidence: "corroborated" }, { id: "2", evidence: "disputed" })?.evidence).toBe("disputed");
});

test("a link is tentative where none of its claims is in force", () => {
  expect(only({ id: "1", status: "planned" }, { id: "2", status: "ended" })?.tentative).toBe(true);
  expect(only({ id: "1", status: "planned" }, { id: "2" })?.tentative).toBe(false);
});

test("a link is last reported where every claim in force is, as of the day in question", () => {
  const old = { predicate: "DEVELOPS", newest_source: "2003-05", last_reported: "2003" } as const;
  const of = (asOf: string | null, ...claims: Parameters<typeof claimOf>[0][]) => linksOf(claims.map(claimOf), asOf)[0];
  expect(of(null, { id: "1", ...old }, { id: "2", status: "planned" })).toMatchObject({
    lastReported: true,
    tentative: false,
  });
  expect(of(null, { id: "1", ...old }, { id: "2" })?.lastReported).toBe(false);
  expect(of(null, { id: "2", status: "planned" })?.lastReported).toBe(false);
  expect(of("2007", { id: "1", ...old })?.lastReported).toBe(false);
  expect(of("2010", { id: "1", ...old })?.lastReported).toBe(true);
});
