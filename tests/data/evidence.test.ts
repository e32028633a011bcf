import type { ClaimRelationship } from "../../server/src/dataset/grade/graphRows.ts";
import { claims } from "../support/oracles/csvClaims.ts";
import { gradeOf, publisherCount, rolesOf } from "../support/oracles/csvEvidence.ts";
import { realRows } from "../support/records/realRows.ts";

let graded: ClaimRelationship[];
beforeAll(async () => {
  graded = (await realRows()).claims;
});

test("every claim has the grade that its sources earn by the codebook's rule, and each source counts as the rule says", () => {
  const found = graded.map(({ id, evidence, publisher_count, source_roles }) => [
    id,
    { evidence, publisher_count, source_roles },
  ]);
  const expected = claims.map((claim) => [
    claim.id,
    { evidence: gradeOf(claim), publisher_count: publisherCount(claim), source_roles: rolesOf(claim) },
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test("every grade occurs, and every way in which a source counts, so that the comparison covers each", () => {
  expect(new Set(claims.map(gradeOf)).size).toBe(5);
  expect(new Set(claims.flatMap(rolesOf)).size).toBe(8);
});

test("sources that count are those named as independent", () => {
  for (const { sources, independent_sources, source_roles } of graded) {
    expect(source_roles.length).toBe(sources.length);
    expect(independent_sources).toEqual(sources.filter((_, index) => source_roles[index] === "counts"));
  }
});

test.each([
  ["bao-017", "self-reported", "state media on rails of a group of their state"],
  ["sou-014", "corroborated", "state media on an address, a fact of record"],
  ["wsu-399", "single-source", "three weak publishers"],
  ["wsu-344", "single-source", "two articles of one agency"],
  ["wsu-019", "single-source", "the firm's own word twice, and Reuters"],
  ["wte-347", "self-reported", "two articles that do not carry it"],
])("%s is %s: %s", (id, evidence) => {
  expect(graded.find((claim) => claim.id === id)?.evidence).toBe(evidence);
});
