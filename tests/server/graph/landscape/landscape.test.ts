import type { Landscape, LandscapeRow } from "../../../../server/src/contract/index.ts";
import { NotFound } from "../../../../server/src/errors.ts";
import { landscape, technologyLandscape } from "../../../../server/src/graph/landscape/landscape.ts";
import { columnValues, evidenceIds } from "../../../../server/src/rules/vocabulary.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { claims, rowsOf } from "../../../support/oracles/csvClaims.ts";
import { chinese, gapFromFiles, namesFromFiles } from "../../../support/oracles/landscapeGaps.ts";
import { withoutCounterpart } from "../../../support/oracles/viewNumbers.ts";
import { realRows } from "../../../support/records/realRows.ts";

const everything = { stage: "", sector: "", evidence: "disputed" } as const;
const technologies = rowsOf("entities/technologies.csv");

let store: GraphStore;
let all: Landscape;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  all = await landscape(store, everything);
});

afterAll(() => store.close());

test("every technology of the data set has one row, with the gap that the files give without a query", () => {
  expect(all.rows.map(({ technology }) => technology)).toEqual(technologies.map(({ id }) => id).sort());
  expect(all.more).toBe(false);
  const given = Object.fromEntries(all.rows.map(({ technology, gap }) => [technology, gap]));
  const counted = Object.fromEntries(all.rows.map(({ technology }) => [technology, gapFromFiles(technology)]));
  expect(given).toEqual(counted);
  expect(new Set(Object.values(given)).size).toBeGreaterThanOrEqual(6);
  for (const { technology, china, abroad } of all.rows) {
    const names = [true, false].map((inChina) => namesFromFiles(technology, inChina));
    expect([technology, china.names, abroad.names]).toEqual([technology, ...names]);
  }
});

test("the technologies without a counterpart are those of the curated view", async () => {
  const found = all.rows.filter(({ gap }) => gap === "none-found-abroad").map(({ technology }) => technology);
  expect(found).toEqual(withoutCounterpart(await realRows()).sort());
});

test("each row rests on all its claims, those of each developer among them", () => {
  for (const { technology, claim_ids, developers, stage, rule, share_claim } of all.rows) {
    const own = claims.filter(
      ({ predicate, object, about }) =>
        (predicate === "DEVELOPS" && object === technology) || (predicate === "COUNTERPART_OF" && about === technology),
    );
    const ids = [...own.map(({ id }) => id), ...(share_claim === null ? [] : [share_claim])].sort();
    // If other roles decide, their claims are listed with the others.
    expect(claim_ids).toEqual(rule === "named-otherwise" ? expect.arrayContaining(ids) : ids);
    expect(stage).toBe(technologies.find(({ id }) => id === technology)?.stage);
    const ends = new Set(
      own.flatMap(({ predicate, subject, object }) => (predicate === "DEVELOPS" ? [subject] : [subject, object])),
    );
    expect(new Set(developers.map(({ organisation }) => organisation))).toEqual(ends);
    for (const { claim_ids: ids, figure_claim, organisation, abroad } of developers) {
      expect(ids.length).toBeGreaterThan(0);
      expect(claim_ids).toEqual(expect.arrayContaining(ids));
      expect(abroad).toBe(!chinese.has(organisation));
      expect(claims.find(({ id }) => id === figure_claim)?.quantity).not.toBe("");
    }
  }
});

test("a technology whose names stand under its kinds says so, with China's newest share of the world", () => {
  const magnets = all.rows.find(({ technology }) => technology === "ndfeb-permanent-magnets");
  expect(magnets?.share_claim).toBe("mag-178");
  expect(magnets?.kinds.map(({ technology }) => technology)).toEqual([
    "sintered-ndfeb-magnets",
    "hot-deformed-ndfeb-magnets",
    "bonded-ndfeb-magnets",
  ]);
  for (const { technology, china, abroad } of magnets?.kinds ?? []) {
    expect([china, abroad]).toEqual([namesFromFiles(technology, true), namesFromFiles(technology, false)]);
  }
  expect(all.rows.find(({ technology }) => technology === "sintered-ndfeb-magnets")?.kinds).toEqual([]);
});

test("a subsidiary is not counted beside its parent, nor a name of a comparison alone", () => {
  const bonded = all.rows.find(({ technology }) => technology === "bonded-ndfeb-magnets");
  expect([bonded?.china.names, bonded?.abroad.names]).toEqual([1, 1]);
  const compared = bonded?.developers.filter(({ only_compared }) => only_compared);
  expect(compared?.map(({ organisation }) => organisation)).toEqual(["daido-electronics", "magnequench"]);
  expect(all.rows.some(({ developers }) => developers.some(({ counted_with }) => counted_with !== null))).toBe(true);
});

test("all that rows name is among the claims and entities of the answer", () => {
  const entities = new Set(all.entities.map(({ id }) => id));
  const known = new Set(all.claims.map(({ id }) => id));
  for (const { technology, sectors, wholes, parts, developers, claim_ids } of all.rows) {
    for (const id of [technology, ...sectors, ...wholes, ...parts, ...developers.map((one) => one.organisation)])
      expect(entities).toContain(id);
    for (const id of claim_ids) expect(known).toContain(id);
  }
});

test("stages and sectors narrow the rows and change none of them", async () => {
  const find = (id: string) => all.rows.find(({ technology }) => technology === id);
  const same = (rows: LandscapeRow[]) => expect(rows).toEqual(rows.map(({ technology }) => find(technology)));
  let counted = 0;
  for (const stage of columnValues.stage) {
    const { rows } = await landscape(store, { ...everything, stage });
    counted += rows.length;
    same(rows);
  }
  expect(counted).toBe(all.rows.length);
  const { rows } = await landscape(store, { ...everything, sector: "wind-power" });
  const applied = (id: string) =>
    claims.flatMap(({ predicate, subject = "", object }) =>
      predicate === "APPLIED_IN" && object === id ? [subject] : [],
    );
  const direct = new Set(applied("wind-power"));
  const expected = technologies.filter(
    ({ id = "" }) =>
      direct.has(id) ||
      claims.some(
        ({ predicate, subject = "", object }) => predicate === "EMBODIES" && object === id && direct.has(subject),
      ),
  );
  expect(rows.map(({ technology }) => technology)).toEqual(expected.map(({ id }) => id).sort());
  same(rows);
});

test("a floor of evidence leaves out what is evidenced less well, says how much, and changes gaps", async () => {
  for (const [index, evidence] of evidenceIds.entries()) {
    const kept = evidenceIds.slice(0, index + 1);
    const { rows, claims: counted, below_floor } = await landscape(store, { ...everything, evidence });
    expect(counted.every((claim) => kept.includes(claim.evidence))).toBe(true);
    const known = new Set(counted.map(({ id }) => id));
    const own = ({ predicate }: { predicate: string }) => predicate === "DEVELOPS" || predicate === "COUNTERPART_OF";
    expect(all.claims.filter((claim) => own(claim) && !known.has(claim.id))).toHaveLength(below_floor);
    expect(rows).toHaveLength(all.rows.length);
  }
  const strict = await landscape(store, { ...everything, evidence: "corroborated" });
  const changed = strict.rows.filter(({ gap }, index) => gap !== all.rows[index]?.gap);
  expect(changed.length).toBeGreaterThan(0);
});

test("one technology comes first, with its parts and what it is part of after it, each as in the whole landscape", async () => {
  const { rows } = await technologyLandscape(store, { technology: "sintered-ndfeb-magnets", evidence: "disputed" });
  expect(rows[0]?.technology).toBe("sintered-ndfeb-magnets");
  expect(
    rows
      .slice(1)
      .map(({ technology }) => technology)
      .sort(),
  ).toEqual(["grain-boundary-diffusion", "grain-refinement", "ndfeb-permanent-magnets", "ndfeb-strip-casting"].sort());
  for (const row of rows) expect(row).toEqual(all.rows.find(({ technology }) => technology === row.technology));
});

test("what is no technology has no landscape", async () => {
  const ask = (technology: string) => technologyLandscape(store, { technology, evidence: "disputed" });
  await expect(ask("baogang-group")).rejects.toThrow(NotFound);
  await expect(ask("no-such")).rejects.toThrow(NotFound);
});
