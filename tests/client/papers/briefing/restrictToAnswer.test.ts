import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markedStatement } from "../../../../client/src/model/claim/statement.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { provenanceOf } from "../../../../client/src/papers/briefing/provenance.ts";
import { markParts, restrictToAnswer } from "../../../../client/src/papers/briefing/restrictToAnswer.ts";
import type { Block } from "../../../../client/src/papers/document/Block.ts";
import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";
import { keyFiguresOf } from "../../../../client/src/papers/document/keyFigures.ts";
import { chosenKeyPoints } from "../../../../client/src/papers/keyPoints/chosenKeyPoints.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { writtenText } from "../../../support/oracles/writtenText.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { unpackedExtract } from "../../../support/records/unpackedExtract.ts";

let view: Briefing;
/** A briefing whose answer rests on only the corroborated claims of the view. */
let briefing: Briefing;
let corroborated: Briefing["claims"];

beforeAll(async () => {
  view = await frozenBriefing(briefingViews[60]);
  corroborated = view.claims.filter(({ claim }) => claim.evidence === "corroborated");
  briefing = restingOn(corroborated);
});

afterEach(() => setLanguage("en"));

test("the claims of an answer are counted under the numbers that they have in the briefing, with their own sources", () => {
  const { restricted, basis } = restrictToAnswer(briefing);
  const { claims, sources } = restricted;
  expect(basis).toBe("some");
  expect(claims.map(({ claim }) => claim)).toEqual(corroborated.map(({ claim }) => claim));
  expect(claims.length).toBeLessThan(view.claims.length);
  const cited = new Set(claims.flatMap(({ claim }) => [...claim.sources, ...claim.disputed_by]));
  expect(new Set(sources.map(({ source }) => source.id))).toEqual(cited);
  const numbers = new Set(claims.map(({ number }) => number));
  for (const { supports, disputes } of sources)
    for (const number of [...supports, ...disputes]) expect(numbers).toContain(number);
});

test("all claims are counted where there is no answer, where all are of it, and where none of its claims is shown", () => {
  expect(restrictToAnswer(view).basis).toBe("all");
  expect(restrictToAnswer(view).restricted).toBe(view);
  expect(provenanceOf(view).counted).toBe("");
  const all = restingOn(view.claims);
  expect(restrictToAnswer(all).basis).toBe("all");
  expect(restrictToAnswer(all).restricted).toBe(all);
  expect(provenanceOf(all).counted).toBe("");
  const none = restingOn([]);
  expect(restrictToAnswer(none).basis).toBe("none");
  expect(restrictToAnswer(none).restricted).toBe(none);
  expect(provenanceOf(none).counted).toMatch(/^No claim shown here supports the answer directly\./);
});

test("key figures are those of the answer, and say how many more claims figure and tables show", () => {
  const count = corroborated.length;
  const figures = keyFiguresOf(briefing);
  expect(figures[1]).toEqual({ value: String(count), label: "claims in the answer" });
  expect(figures.at(-1)).toEqual({ value: "100%", label: `corroborated: ${count} of ${count} claims` });
  expect(figures).toHaveLength(5);
  expect(keyFiguresOf(view)[1]?.label).toBe("claims between them");
});

test("what the briefing rests on is reckoned of the answer, grades that only other claims have as none", () => {
  const blocks = documentOf({ ...briefing, settings: { ...briefing.settings, sections: ["evidence"] } });
  const mix = blocks.flatMap((block) => (block.block === "table" ? [block] : []))[1];
  const counts = mix?.rows.map((row) => row.slice(2).map(textIn));
  expect(counts?.[0]).toEqual([String(corroborated.length), "100%"]);
  expect(counts?.slice(1).every(([count, part]) => count === "0" && part === "0%")).toBe(true);
  const text = blocks.map(wordsOf).join("\n");
  expect(text).toContain(`None of the ${corroborated.length} claims is self-reported.`);
  expect(text).toMatch(new RegExp(`of the ${corroborated.length} claims (is|are) undated`));
});

test("who has claims in the view is not told to have none, though the answer has none of them", () => {
  const [first] = corroborated;
  const text = documentOf(restingOn(first ? [first] : []))
    .map(wordsOf)
    .join("\n");
  expect(text).toContain("The one claim is not self-reported.");
  expect(text).not.toMatch(/of the 1 claim/);
  expect(text).not.toContain("No claim in the view is about");
});

test.each(["docx", "pptx", "html", "markdown", "xlsx", "csv", "graphml", "jsonld"])(
  "%s says which claims are counted, and how many more are shown",
  async (id) => {
    const more = view.claims.length - corroborated.length;
    const said = `The counts and shares here cover the ${corroborated.length} claims on which the answer rests. The figure and tables also show ${more} more claims between its entities, marked as not counted.`;
    expect(await writtenText(briefing, id)).toContain(said);
    expect(await writtenText(view, id)).not.toContain("The counts and shares here");
  },
);

test("a reader of Chinese is told the same", async () => {
  await setLanguage("zh");
  const more = view.claims.length - corroborated.length;
  expect(provenanceOf(briefing).caveat).toMatch(
    new RegExp(
      `^此处的计数和占比仅涉及答案所依据的${corroborated.length}项论断；图和表格另列出这些实体之间的${more}项论断，均标为不计入。`,
    ),
  );
});

test("each claim beside the answer is marked in its note as not counted", () => {
  const notes = documentOf(briefing).flatMap((block) => (block.block === "endnotes" ? block.notes : []));
  const more = view.claims.length - corroborated.length;
  const marked = notes.filter(({ lines: [runs = []] }) =>
    textIn({ runs }).startsWith("Not part of the answer, so not counted. "),
  );
  expect(marked).toHaveLength(more);
});

test("nothing is marked where all claims are of the answer, or there is none", () => {
  for (const whole of [view, restingOn(view.claims)])
    expect(documentOf(whole).map(wordsOf).join("\n")).not.toContain("ot part of the answer");
});

test("key claims on slides are those of the answer", async () => {
  // They are worse evidenced than the rest of the view, and so proposed only because they are of the answer.
  const others = view.claims.filter(({ claim }) => claim.evidence !== "corroborated");
  const { points, texts } = await slidesOf(restingOn(others));
  expect(points.map(({ part }) => part)).toEqual(["answer", "answer", "answer", "answer"]);
  expect(texts).toContain(`${others.length + corroborated.length - 4} further claims`);
  const shown = view.claims.filter(({ claim }) => claim.statement !== "" && texts.includes(markedStatement(claim)));
  expect(shown.map(({ claim }) => claim.id).sort()).toEqual(points.map(({ claim }) => claim.id).sort());
});

test("the annex of slides has the claims of the answer and says so", async () => {
  const texts = (await writtenText(restingOn(corroborated), "pptx")).split("\n").join(" ");
  expect(texts).toContain("Further claims of the answer");
  const context = view.claims.filter(({ claim }) => claim.evidence !== "corroborated");
  // The notes of the figure have room for the first claims, whatever these belong to.
  const further = context.filter(({ number }) => number > 12);
  expect(further.length).toBeGreaterThan(10);
  expect(further.filter(({ claim }) => claim.statement !== "" && texts.includes(markedStatement(claim)))).toEqual([]);
});

test("tables in CSV say of each claim whether it belongs to the answer, and load with that", async () => {
  const folder = unpackedExtract(briefing);
  const [head, ...rows] = readFileSync(join(folder, "briefing/numbers.csv"), "utf8").slice(1).trim().split("\n");
  expect(head).toBe("record,id,number,part");
  const part = (name: string) => rows.filter((row) => row.endsWith(`,${name}`)).map((row) => row.split(",")[1]);
  expect(part("answer")).toEqual(corroborated.map(({ claim }) => claim.id));
  expect(part("answer").length + part("context").length).toBe(view.claims.length);
  expect((await readDataset(folder)).faults).toEqual([]);
});

function restingOn(claims: Briefing["claims"]): Briefing {
  const analysis = {
    title: "Corroborated claims",
    address: "/questions/corroborated",
    sentences: ["Some are."],
    tables: [],
    limits: [],
    claims: claims.map(({ claim }) => claim),
    entities: [],
  };
  return { ...view, analysis, claims: markParts(view.claims, analysis) };
}

/** The key points proposed for a briefing, and the text of its slides without an annex. */
async function slidesOf(answered: Briefing) {
  const keyPoints = chosenKeyPoints([], answered.claims, answered);
  const points = keyPoints.flatMap((id) => answered.claims.find(({ claim }) => claim.id === id) ?? []);
  const claims = [...points, ...answered.claims.filter((one) => !points.includes(one))];
  const settings = { ...answered.settings, keyPoints, annex: false };
  const xml = await writtenText({ ...answered, settings, claims }, "pptx");
  return { points, texts: xml.replaceAll("&apos;", "'").replaceAll("&amp;", "&") };
}

function textIn({ runs }: { runs: readonly object[] }): string {
  return runs.map((run) => ("text" in run ? String(run.text) : "")).join("");
}

function wordsOf(block: Block): string {
  if (block.block === "list") return block.items.map((runs) => textIn({ runs })).join("\n");
  return block.block === "paragraph" ? textIn(block) : "";
}
