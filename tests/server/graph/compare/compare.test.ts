import { CompareRequest, type Comparison } from "../../../../server/src/contract/index.ts";
import type { ClaimRelationship, GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { compare } from "../../../../server/src/graph/compare/compare.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { sampleOf } from "../../../parity/sampleOf.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../support/records/realRows.ts";

let rows: GraphRows;
let store: GraphStore;
beforeAll(async () => {
  rows = await realRows();
  store = await embeddedWith(rows);
});
afterAll(() => store.close());

const ask = (left: string, right: string, also = "") => compare(store, CompareRequest.parse({ left, right, also }));
const claimsOf = (id: string) => rows.claims.filter(({ subject, object }) => subject === id || object === id);
const groupOf = ({ groups }: Comparison, kind: string) => groups.find((group) => group.kind === kind)?.rows ?? [];

/** The technologies of an entity, from the columns of the data files: at the other end of a claim, or its topic. */
function technologiesOf(id: string): Map<string, string[]> {
  const types = new Map(rows.entities.map((entity) => [entity.id, entity.type]));
  const found = new Map<string, string[]>();
  for (const claim of claimsOf(id)) {
    const named = new Set([claim.subject, claim.object, claim.about ?? ""]);
    for (const one of named)
      if (one !== id && types.get(one) === "technology") found.set(one, [...(found.get(one) ?? []), claim.id].sort());
  }
  return found;
}

test("shared and own technologies are those of the data files, with their claims on both sides", async () => {
  const { entities } = sampleOf(rows, 36);
  let shared = 0;
  for (const [index, left] of entities.entries()) {
    const right = entities[(index + 7) % entities.length] ?? "";
    const answer = await ask(left, right);
    const [ours, theirs] = [technologiesOf(left), technologiesOf(right)];
    const expected = [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((id) => id !== left && id !== right)
      .map((id) => [id, ours.get(id) ?? [], theirs.get(id) ?? []]);
    const told = groupOf(answer, "technologies").map(({ entity, sides }) => [entity, ...sides]);
    expect(told.sort()).toEqual(expected.sort());
    shared += groupOf(answer, "technologies").filter((row) => row.shared).length;
  }
  expect(shared).toBeGreaterThan(3);
});

test("every claim of both, and no other, comes with the answer, and is counted by its grade", async () => {
  const answer = await ask("northern-rare-earth", "lynas-rare-earths");
  const own = [...claimsOf("northern-rare-earth"), ...claimsOf("lynas-rare-earths")].map(({ id }) => id);
  expect(answer.claims.map(({ id }) => id)).toEqual([...new Set(own)].sort());
  for (const { entity, total, read, counts } of answer.evidence) {
    const claims = claimsOf(entity);
    expect([total, read]).toEqual([claims.length, claims.length]);
    for (const { evidence, count } of counts)
      expect([entity, evidence, count]).toEqual([
        entity,
        evidence,
        claims.filter((one) => one.evidence === evidence).length,
      ]);
  }
  expect(answer.between).toEqual(
    claimsOf("northern-rare-earth")
      .filter(({ subject, object }) => [subject, object].includes("lynas-rare-earths"))
      .map(({ id }) => id),
  );
});

test("a claim of every entity stands in a group or between the compared, and what is shared comes first", async () => {
  const answer = await ask("baogang-group", "mp-materials", "solvay");
  const grouped = new Set(answer.groups.flatMap((group) => group.rows.flatMap(({ sides }) => sides.flat())));
  const told = new Set([...grouped, ...answer.between]);
  expect(answer.claims.filter(({ id }) => !told.has(id))).toEqual([]);
  for (const { kind, rows: own } of answer.groups) {
    const having = own.map(({ sides }) => sides.filter((ids) => ids.length > 0).length);
    expect([kind, having]).toEqual([kind, having.toSorted((a, b) => b - a)]);
    expect(own.every(({ shared }, index) => shared === (having[index] ?? 0) > 1)).toBe(true);
  }
});

test("figures stand side by side only where predicate, other end and unit are the same", async () => {
  const answer = await ask("jl-mag", "mp-materials");
  const claims = new Map(rows.claims.map((claim) => [claim.id, claim]));
  const figure = answer.figures.find(({ entity }) => entity === "sintered-ndfeb-magnets");
  expect(figure?.unit).toBe("t/yr");
  for (const { predicate, entity, unit, sides } of answer.figures) {
    const all: (ClaimRelationship | undefined)[] = sides.flat().map((id) => claims.get(id));
    expect(all.every((claim) => claim?.predicate === predicate)).toBe(true);
    expect(all.every((claim) => claim && [claim.subject, claim.object].includes(entity))).toBe(true);
    expect(all.every((claim) => claim && (claim.unit === unit || (unit === "%" && claim.share_pct !== null)))).toBe(
      true,
    );
    expect(sides.filter((ids) => ids.length > 0).length).toBeGreaterThan(1);
  }
});

test("the timeline holds every dated claim once for each side, the earliest year first", async () => {
  const { timeline } = await ask("northern-rare-earth", "baogang-group");
  const years = timeline.map(({ year }) => year);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  ["northern-rare-earth", "baogang-group"].forEach((id, index) => {
    const dated = claimsOf(id).filter(({ since, until }) => since !== null || until !== null);
    const told = timeline.flatMap(({ sides }) => sides[index] ?? []);
    expect(told.sort()).toEqual(dated.map((claim) => claim.id).sort());
  });
});

test("a hub is read up to a bound, the best evidenced claims first, and the answer says so", async () => {
  const answer = await compare(store, CompareRequest.parse({ left: "baogang-group", right: "mp-materials" }), 10);
  const [left] = answer.evidence;
  expect([left?.read, left?.total]).toEqual([10, claimsOf("baogang-group").length]);
  expect(left?.counts[0]?.evidence).toBe("corroborated");
});

test("claims between two hubs are all told, also those beyond the bound up to which both are read", async () => {
  const request = CompareRequest.parse({ left: "baogang-group", right: "northern-rare-earth" });
  const [whole, cut] = [await compare(store, request), await compare(store, request, 1)];
  expect(whole.between.length).toBeGreaterThan(2);
  expect(cut.between).toEqual(whole.between);
  expect(cut.evidence.map(({ read }) => read)).toEqual([1, 1]);
  const [told, known] = [new Set(cut.claims.map(({ id }) => id)), new Set(cut.entities.map(({ id }) => id))];
  expect(cut.between.filter((id) => !told.has(id))).toEqual([]);
  expect(cut.claims.filter(({ subject, object }) => !known.has(subject) || !known.has(object))).toEqual([]);
});

test("what is the same, or not there, is refused in words", async () => {
  await expect(ask("solvay", "solvay")).rejects.toThrow("expected different entities");
  await expect(ask("solvay", "no-such")).rejects.toThrow("there is no entity no-such");
});
