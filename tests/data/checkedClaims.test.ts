import type { EvidenceList } from "../../server/src/contract/index.ts";
import { evidenceMirror } from "../../server/src/graph/evidence/evidenceMirror.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { type CsvRow, cited, claims, idsOf, rowsOf } from "../support/oracles/csvClaims.ts";
import { gradeOf } from "../support/oracles/csvEvidence.ts";
import { realRows } from "../support/records/realRows.ts";
import { listedClaims } from "./listedClaims.ts";

// Every expected value is computed from the raw CSV files, without Cypher and without the module under test.
const day = "2026-11-25";
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const listed = (list: EvidenceList) => listedClaims(store, { list, day });

test("checked claims are counted by what the newest readings of their sources found, as the files have it", async () => {
  const readings = rowsOf("checks.csv");
  const newest = (claim: CsvRow, source: string) =>
    readings
      .filter((one) => one.claim === claim.id && one.source === source)
      .sort((a, b) => ((a.checked ?? "") < (b.checked ?? "") ? 1 : -1))
      .map(({ verdict }) => verdict)[0];
  const verdict = (claim: CsvRow) => {
    const found = cited(claim, "sources").map((source) => newest(claim, source));
    return ["supports", "partly", "does-not", "unreadable"].find((one) => found.includes(one));
  };
  const { checks } = await evidenceMirror(store, { day });
  const lists = {
    "found-in-full": "supports",
    "found-in-part": "partly",
    "not-supported": "does-not",
    unreadable: "unreadable",
  } as const;
  // Object.entries types the keys as plain strings.
  for (const [list, wanted] of Object.entries(lists) as [EvidenceList, string][]) {
    const expected = idsOf(claims.filter((claim) => verdict(claim) === wanted));
    expect(await listed(list)).toEqual(expected);
    const counted = checks.filter((one) => one.verdict === wanted);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  }
  expect(await listed("checked")).toEqual(idsOf(claims.filter(verdict)));
});

test("claims that lost their grade are those that the rule of evidence grades better without their failed checks", async () => {
  const { lost_grades } = await evidenceMirror(store, { day });
  const lost = claims.flatMap((claim) => {
    const [before, now] = [gradeOf({ ...claim, unchecked: "yes" }), gradeOf(claim)];
    return before === now ? [] : [{ id: claim.id ?? "", fall: `${before} ${now}` }];
  });
  expect(lost.length).toBeGreaterThan(0);
  expect(await listed("lost-grade")).toEqual(idsOf(lost));
  const falls = lost_grades.flatMap(({ before, evidence, count }) =>
    Array<string>(count).fill(`${before} ${evidence}`),
  );
  expect(falls.sort()).toEqual(lost.map(({ fall }) => fall).sort());
});
