import { claimsByVerdict } from "../../client/src/evidence/article/articleAnalysis.ts";
import type { EvidenceList } from "../../server/src/contract/index.ts";
import { claimsByEvidence } from "../../server/src/graph/evidence/claimsByEvidence.ts";
import { evidenceMirror } from "../../server/src/graph/evidence/evidenceMirror.ts";
import { sourceDetail } from "../../server/src/graph/sources.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { ARTICLE } from "../support/articleClaims.ts";
import { type CsvRow, claims, gradeOf, independentPublishers, rowsOf, sources } from "../support/csvClaims.ts";
import { embeddedWith } from "../support/embeddedWith.ts";
import { realRows } from "../support/realRows.ts";

// Everything expected here is worked out from the bare CSV files, without Cypher and without the rule's own module.
const day = "2026-11-25";
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const cited = (claim: CsvRow, column: string) => (claim[column] ?? "").split(";").filter(Boolean);
const idsOf = (rows: readonly CsvRow[]) => rows.map(({ id }) => id ?? "").sort();
const listed = async (list: EvidenceList, publisher = "") => {
  const page = await claimsByEvidence(store, { list, publisher, day, limit: 2000 });
  expect(page.total).toBe(page.claims.length);
  return page.claims.map(({ id }) => id).sort();
};

test("claims are counted by grade, and by whether one publisher alone is independent, as the files have them", async () => {
  const mirror = await evidenceMirror(store, { day });
  expect(mirror.claim_count).toBe(claims.length);
  for (const { evidence, count } of mirror.grades) {
    expect(count).toBe(claims.filter((claim) => gradeOf(claim) === evidence).length);
  }
  const single = claims.filter((claim) => independentPublishers(claim).size === 1);
  expect(mirror.one_publisher).toBe(single.length);
  expect(await listed("one-publisher")).toEqual(idsOf(single));
  expect(await listed("own-word")).toEqual(idsOf(claims.filter((claim) => gradeOf(claim) === "self-reported")));
  expect(await listed("disputed")).toEqual(
    idsOf(claims.filter(({ disputed_by, predicate }) => disputed_by !== "" && predicate !== "COUNTERPART_OF")),
  );
});

test("the publishers most leaned on are those that the files name most, with what rests on each and on each alone", async () => {
  const { publishers } = await evidenceMirror(store, { day });
  const of = (publisher: string) =>
    claims.filter((claim) => cited(claim, "sources").some((id) => sources.get(id)?.publisher === publisher));
  const names = [...new Set([...sources.values()].map(({ publisher }) => publisher ?? ""))];
  const expected = names
    .map((publisher) => {
      const own = of(publisher);
      const independent = own.filter((claim) => independentPublishers(claim).has(publisher));
      const alone = independent.filter((claim) => independentPublishers(claim).size === 1);
      return { publisher, claims: own.length, independent: independent.length, alone: alone.length };
    })
    .sort((a, b) => b.claims - a.claims || (a.publisher < b.publisher ? -1 : 1));
  expect(publishers).toEqual(expected.slice(0, publishers.length));
  const [first] = publishers;
  expect(await listed("publisher", first?.publisher)).toEqual(idsOf(of(first?.publisher ?? "")));
  expect((await listed("publisher-alone", first?.publisher)).length).toBe(first?.alone);
  expect(await listed("publisher", "No such publisher")).toEqual([]);
});

test("what is due is what the files say is due", async () => {
  // A tilde comes after all digits and hyphens: a month or a year ends after its last day.
  const past = (date: string, than: string) => (date.length === 10 ? date : `${date}~`) < than;
  const newest = (claim: CsvRow) => {
    const dates = [...cited(claim, "sources"), ...cited(claim, "disputed_by")].map(
      (id) => sources.get(id)?.published ?? "",
    );
    return dates
      .filter(Boolean)
      .map((date) => (date.length === 10 ? date : `${date}~`))
      .sort()
      .at(-1);
  };
  const kind = (claim: CsvRow): string | null => {
    const { status = "", due = "" } = claim;
    const old = (newest(claim) ?? "~") < "2024-11-25";
    if (status === "ended") return null;
    const planned = status === "planned" || status === "proposed";
    if (due !== "" && past(due, day)) return status === "suspended" ? "suspension" : planned ? "plan" : "target";
    if (old && planned && due === "") return "plan";
    return old && (claim.share_pct !== "" || claim.quantity !== "") ? "figure" : null;
  };
  const mirror = await evidenceMirror(store, { day });
  for (const list of ["suspension", "plan", "target", "figure"] as const) {
    const expected = idsOf(claims.filter((claim) => kind(claim) === list));
    expect(expected.length).toBeGreaterThan(10);
    expect(await listed(list)).toEqual(expected);
    expect(mirror.due.find((one) => one.kind === list)?.count).toBe(expected.length);
  }
});

test("technologies without developers, maturity or independent support are those of the files", async () => {
  const technologies = rowsOf("entities/technologies.csv");
  const developed = (id = "") => claims.filter(({ predicate, object }) => predicate === "DEVELOPS" && object === id);
  const { stages } = await evidenceMirror(store, { day });
  for (const { stage, technologies: count, undeveloped, without_maturity, unsupported } of stages) {
    const own = technologies.filter((row) => row.stage === stage);
    expect(count).toBe(own.length);
    expect(undeveloped).toEqual(idsOf(own.filter(({ id }) => developed(id).length === 0)));
    const some = own.filter(({ id }) => developed(id).length > 0);
    expect(without_maturity).toEqual(
      idsOf(some.filter(({ id }) => developed(id).every(({ maturity }) => maturity === ""))),
    );
    const good = (claim: CsvRow) => ["corroborated", "single-source"].includes(gradeOf(claim));
    expect(unsupported).toEqual(idsOf(some.filter(({ id }) => !developed(id).some(good))));
  }
});

test("the scorecard of the seed article groups its claims as the files do", async () => {
  const groups = claimsByVerdict(await sourceDetail(store, { id: ARTICLE }));
  const publisher = sources.get(ARTICLE)?.publisher ?? "";
  const own = claims.filter((claim) => cited(claim, "sources").includes(ARTICLE));
  const verdict = (claim: CsvRow) => {
    const grade = gradeOf(claim);
    if (grade === "assessed" || grade === "disputed") return grade;
    const publishers = independentPublishers(claim);
    if (publishers.size === 0) return "ownWord";
    publishers.delete(publisher);
    if (publishers.size === 0) return "alone";
    return publishers.size > 1 && grade === "corroborated" ? "supported" : "oneOther";
  };
  for (const [name, found] of Object.entries(groups)) {
    expect([name, found.map(({ id }) => id).sort()]).toEqual([
      name,
      idsOf(own.filter((claim) => verdict(claim) === name)),
    ]);
  }
});
