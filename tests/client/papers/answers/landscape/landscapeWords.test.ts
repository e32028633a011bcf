import { wholeLandscape } from "../../../../../client/src/model/address/pages/landscapeAddress.ts";
import { technologyAnalysis } from "../../../../../client/src/papers/answers/landscape/technologyAnalysis.ts";
import { technologyLandscape } from "../../../../../server/src/graph/landscape/landscape.ts";
import type { GraphStore } from "../../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../../support/engines/embeddedWith.ts";
import { realRows } from "../../../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

const answerOn = (technology: string) => technologyLandscape(store, { technology, evidence: "disputed" });
const sentencesOf = (answer: Awaited<ReturnType<typeof answerOn>>) =>
  technologyAnalysis(answer, wholeLandscape)?.sentences ?? [];

test("who is ahead by one claim on each side is told as such", async () => {
  const sentences = sentencesOf(await answerOn("ndfeb-permanent-magnets"));
  expect(sentences[0]).toMatch(/^The rest of the world is ahead of China/);
  expect(sentences).toContain("One claim on each side decides this.");
});

test("nothing of the kind is said where another claim says the same of a side, or where both sides are level", async () => {
  const answer = await answerOn("ndfeb-permanent-magnets");
  const [row] = answer.rows;
  if (!row) throw new Error("no such technology");
  for (const side of ["china", "abroad"] as const) {
    const more = { ...answer, rows: [{ ...row, [side]: { ...row[side], deciding: 2 } }] };
    expect(sentencesOf(more)).not.toContain("One claim on each side decides this.");
  }
  const level = { ...answer, rows: [{ ...row, gap: "level" as const }] };
  expect(sentencesOf(level)).not.toContain("One claim on each side decides this.");
});

test("where what was last reported years ago would change the gap, a sentence says so; else none does", async () => {
  const old = sentencesOf(await answerOn("ionic-clay-in-situ-leaching"));
  expect(old[0]).toBe("China and the rest of the world are not comparable here.");
  expect(old).toContain("If what was last reported more than five years ago still held: level.");
  const current = sentencesOf(await answerOn("ndfeb-permanent-magnets"));
  expect(current.join(" ")).not.toContain("still held");
});
