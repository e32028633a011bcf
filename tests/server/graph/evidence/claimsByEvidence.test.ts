import { claimsByEvidence } from "../../../../server/src/graph/evidence/claimsByEvidence.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { type DataFolder, sampleData } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

const asked = { publisher: "", type: "" as const, evidence: [], year: "", dossier: "", day: "2026-11-25", limit: 1 };

/** The sample with a number of overdue plans, each from a separate source of one publisher. */
function withPlans(count: number): DataFolder {
  const files = sampleData();
  const ids = Array.from({ length: count }, (_, index) => `plan-${10_000 + index}`);
  const claimOf = (id: string) =>
    `${id},mp-materials,SUPPLIES,baogang-group,A plan of number ${id}.,,,2024,planned,,,,,,,ndpr-oxide,,${id},,\n`;
  const sourceOf = (id: string) => `${id},Title ${id},Daily,,,https://daily.example/${id},2024-01-01,news,en,\n`;
  return {
    ...files,
    "claims/ore.csv": files["claims/ore.csv"] + ids.map(claimOf).join(""),
    "sources.csv": files["sources.csv"] + ids.map(sourceOf).join(""),
    "publishers.csv": `${files["publishers.csv"]}Daily,news,,,\n`,
  };
}

describe.each([
  [5000, false],
  [5001, true],
])("of %i claims that are due, all from one publisher", (count, more) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await embeddedWith(await rowsOf(withPlans(count)));
  });
  afterAll(() => store.close());

  test("those are counted that are looked through, and whether there may be more is said", async () => {
    const plans = await claimsByEvidence(store, { ...asked, list: "plan" });
    expect({ shown: plans.claims.length, total: plans.total, more: plans.more }).toEqual({
      shown: 1,
      total: 5000,
      more,
    });
    const cited = await claimsByEvidence(store, { ...asked, list: "publisher", publisher: "Daily" });
    expect({ total: cited.total, more: cited.more }).toEqual({ total: 5000, more });
  });

  test("a list that needs no looking through is counted in full", async () => {
    const all = await claimsByEvidence(store, { ...asked, list: "oldest" });
    expect({ total: all.total, more: all.more }).toEqual({ total: count + 7, more: false });
  });
});

test("a figure that is due by its age stands by its newest source, though its plan names a date to come", async () => {
  const files = sampleData();
  const claimOf = (id: string, due: string, status: string) =>
    `${id},mp-materials,SUPPLIES,baogang-group,A figure of ${id}.,,,${due},${status},,5,t/yr,NdPr oxide,planned,,ndpr-oxide,,${id},,\n`;
  const sourceOf = (id: string, day: string) =>
    `${id},Title ${id},Daily,,,https://daily.example/${id},${day},news,en,\n`;
  const store = await embeddedWith(
    await rowsOf({
      ...files,
      "claims/ore.csv": `${files["claims/ore.csv"]}${claimOf("due-1", "", "in-force")}${claimOf("due-2", "2030", "planned")}`,
      "sources.csv": `${files["sources.csv"]}${sourceOf("due-1", "2024-06-01")}${sourceOf("due-2", "2024-01-01")}`,
      "publishers.csv": `${files["publishers.csv"]}Daily,news,,,\n`,
    }),
  );
  const { claims } = await claimsByEvidence(store, { ...asked, list: "figure", limit: 200 });
  await store.close();
  expect(claims.map(({ id }) => id).filter((id) => id.startsWith("due-"))).toEqual(["due-2", "due-1"]);
});
