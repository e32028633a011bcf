import {
  EVIDENCE_PATH,
  type EvidenceAsked,
  evidenceIn,
  wholeList,
} from "../../client/src/model/address/pages/evidenceAddress.ts";
import { parseLandscape } from "../../client/src/model/address/pages/landscapeAddress.ts";
import { parseView } from "../../client/src/model/address/view/viewState.ts";
import { mirrorTables, yearsChart } from "../../client/src/papers/answers/evidence/mirror/mirrorTables.ts";
import { type EvidenceList, LandscapeRequest } from "../../server/src/contract/index.ts";
import { claimsByEvidence } from "../../server/src/graph/evidence/claimsByEvidence.ts";
import { evidenceMirror } from "../../server/src/graph/evidence/evidenceMirror.ts";
import { landscape } from "../../server/src/graph/landscape/landscape.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../support/engines/embeddedWith.ts";
import { type CsvRow, cited, claims, idsOf, rowsOf, sources } from "../support/oracles/csvClaims.ts";
import { gradeOf, independentPublishers, publisherCount } from "../support/oracles/csvEvidence.ts";
import { realRows } from "../support/records/realRows.ts";
import { listedClaims } from "./listedClaims.ts";

// Every expected value is computed from the raw CSV files, without Cypher and without the module under test.
const day = "2026-11-25";
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const listed = (list: EvidenceList, publisher = "") => listedClaims(store, { list, publisher, day });

test("claims are counted by grade, and by whether one publisher alone is independent, as the files have them", async () => {
  const mirror = await evidenceMirror(store, { day });
  expect(mirror.claim_count).toBe(claims.length);
  for (const { evidence, count } of mirror.grades) {
    expect(count).toBe(claims.filter((claim) => gradeOf(claim) === evidence).length);
  }
  const single = claims.filter((claim) => publisherCount(claim) === 1);
  expect(mirror.one_publisher).toBe(single.length);
  expect(await listed("one-publisher")).toEqual(idsOf(single));
  const relayed = claims.filter(
    (claim) => gradeOf(claim) === "single-source" && /relay-unmarked/.test(claim.caveat ?? ""),
  );
  expect(mirror.relayed).toBe(relayed.length);
  expect(await listed("own-word")).toEqual(idsOf(claims.filter((claim) => gradeOf(claim) === "self-reported")));
  expect(await listed("disputed")).toEqual(idsOf(claims.filter((claim) => gradeOf(claim) === "disputed")));
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
  await expect(listed("publisher", "No such publisher")).rejects.toThrow(
    "there is no publisher named No such publisher",
  );
});

test("every number of the overview that is a link opens exactly as many claims or technologies as it says", async () => {
  const mirror = await evidenceMirror(store, { day });
  const tables = mirrorTables(mirror).flatMap(({ rows }) => rows.flatMap(({ cells: [, ...numbers] }) => numbers));
  const bars = yearsChart(mirror).bars.flatMap(({ counts, links }) => [
    ...counts.map((count, place) => ({ text: String(count), to: links?.counts[place] })),
    { text: String(counts.reduce((sum, count) => sum + count, 0)), to: links?.total },
  ]);
  const numbers = [...tables, ...bars].flatMap(({ text, to }) =>
    to ? [{ count: Number(text.replace(",", "")), to }] : [],
  );
  expect(numbers.length).toBeGreaterThan(150);
  const opened = await Promise.all(numbers.map(async ({ to }) => ({ count: await countAt(to), to })));
  expect(opened).toEqual(numbers);
  // Only shares and zeros have no link.
  for (const { text } of tables.filter(({ to }) => !to)) expect(text).toMatch(/^\d+%( of all| \(\d+–\d+%\))?$|^[–0]$/);
});

/** Number of claims or records at an address of the client, requested as its page does. */
async function countAt(to: string): Promise<number> {
  const { pathname, search } = new URL(to, "http://atlas.test");
  if (pathname === "/landscape") {
    const { stage } = parseLandscape(search);
    return (await landscape(store, LandscapeRequest.parse({ stage }))).rows.length;
  }
  if (!pathname.startsWith(EVIDENCE_PATH)) return parseView(search).steps.flatMap(({ ids }) => ids).length;
  const asked = evidenceIn(pathname, search);
  if (asked === null) throw new Error(`${to} is no list`);
  return (await claimsByEvidence(store, { ...asked, evidence: [...asked.evidence], day, limit: 1 })).total;
}

test("claims by type, grade and year are those of the files", async () => {
  const types = new Map(
    ["organisations", "technologies", "products", "sectors", "places", "policies"].flatMap((file) =>
      rowsOf(`entities/${file}.csv`).map(({ id = "" }) => [id, file] as const),
    ),
  );
  const is = (id: string | undefined, file: string) => types.get(id ?? "") === file;
  const found = async (narrowed: Partial<EvidenceAsked>) => {
    const asked = { ...wholeList("claims"), ...narrowed };
    const page = await claimsByEvidence(store, { ...asked, evidence: [...asked.evidence], day, limit: 2000 });
    return page.claims.map(({ id }) => id).sort();
  };
  const ofPlaces = claims.filter(({ subject, object }) => is(subject, "places") || is(object, "places"));
  expect(await found({ type: "place" })).toEqual(idsOf(ofPlaces));
  expect(await found({ type: "place", evidence: ["single-source", "assessed"] })).toEqual(
    idsOf(ofPlaces.filter((claim) => ["single-source", "assessed"].includes(gradeOf(claim)))),
  );
  const newest = (claim: CsvRow) =>
    [...cited(claim, "sources"), ...cited(claim, "disputed_by")]
      .map((id) => sources.get(id)?.published ?? "")
      .sort()
      .at(-1)
      ?.slice(0, 4);
  for (const year of ["2023", "2025"]) {
    const expected = idsOf(claims.filter((claim) => newest(claim) === year));
    expect(expected.length).toBeGreaterThan(5);
    expect(await found({ year })).toEqual(expected);
  }
});

test("what is due is what the files say is due", async () => {
  // A tilde sorts after all digits and hyphens: a month or a year ends after its last day.
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
