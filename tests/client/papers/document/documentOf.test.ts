import { setLanguage } from "../../../../client/src/model/words/language.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import type { Block, Run } from "../../../../client/src/papers/document/Block.ts";
import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";
import { layOut, pageSize } from "../../../../client/src/papers/document/layout/layOut.ts";
import { contentTitle, frontPart } from "../../../../client/src/papers/document/parts/frontPart.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingSizes, briefingViews } from "../../../support/records/briefingOf.ts";
import { headings, notesOf, runText, textOf } from "./documentText.ts";

let briefing: Briefing;
/** The same without its annex. */
let paper: Briefing;

beforeAll(async () => {
  briefing = await frozenBriefing(briefingViews[60]);
  paper = await frozenBriefing(briefingViews[60], { annex: false, summary: "One.\n\nTwo." });
});

afterEach(() => setLanguage("en"));

test("the question of an answer stands under a heading that is another, and names what a figure of the view shows", () => {
  const analysis = {
    title: "Who makes it?",
    finding: "Two make it",
    address: "/questions/x",
    sentences: [],
    tables: [],
  };
  const asked = { ...paper, analysis: { ...analysis, limits: [], claims: [], entities: [] } };
  const titled = (title: string) => ({ ...asked, settings: { ...asked.settings, title } });
  const begun = (title: string) =>
    frontPart(titled(title))
      .slice(1, 3)
      .map((block) => ("text" in block ? block.text : textOf(block)));
  expect(begun("Two make it")).toEqual(["Two make it", "Who makes it?"]);
  expect(begun("A title of mine")).toEqual(["A title of mine", "Who makes it?"]);
  expect(begun("Who makes it?")).toEqual(["Who makes it?", "One."]);
  expect(contentTitle(titled("Two make it"))).toMatch(/: Who makes it\?$/);
});

test("a paper has the finding, the key points, the figure and what it rests on, and nothing else", () => {
  const blocks = documentOf(paper);
  const found = headings(blocks);
  expect(found.at(0)).toBe("Key points");
  // They stand in the order that fills the pages.
  expect(found.slice(1, 4).toSorted()).toEqual([
    expect.stringMatching(/^How .+ is connected$/),
    "To check or go on",
    "What this rests on",
  ]);
  expect(found.slice(4)).toEqual(["Notes: what each statement rests on", "Sources"]);
  expect(blocks.filter((block) => block.block === "paragraph" && block.style === "author").map(textOf)).toEqual([
    "One.",
    "Two.",
  ]);
  expect(blocks.filter(({ block }) => block === "title")).toHaveLength(1);
  expect(blocks.map(textOf).join("\n")).toContain(
    `Not in this paper: ${paper.claims.length - 4} further claims of the view, the glossary of entities and `,
  );
});

test("a paper with own data says that the file of its view does not hold them", () => {
  const said = (one: Briefing) => documentOf(one).map(textOf).join("\n");
  expect(said(paper)).not.toContain("does not hold own data");
  const claims = paper.claims.map((numbered) => ({ ...numbered, claim: { ...numbered.claim, own: "desk" } }));
  expect(said({ ...paper, claims })).toContain(
    "That file does not hold own data, so another atlas opens it without them.",
  );
});

test("the line above the title names the day, the newest source and, if given, the author", () => {
  const line = (made: Briefing) => documentOf(made)[0];
  expect(line(paper)).toMatchObject({
    runs: [{ text: "Briefing · 25 November 2026 · newest source of October 2025" }],
  });
  const settings = { ...paper.settings, office: " Policy unit " };
  expect(line({ ...paper, settings })).toMatchObject({
    runs: [{ text: "Briefing · 25 November 2026 · newest source of October 2025 · Policy unit" }],
  });
});

test("a paper has notes on its key points alone, and tells how many pages an annex would add", () => {
  const [notes, ...more] = notesOf(documentOf(paper));
  expect(notes?.map(({ claim }) => claim)).toEqual([1, 2, 3, 4]);
  expect(more).toEqual([]);
  expect(
    documentOf({ ...paper, annexPages: 7 })
      .map(textOf)
      .join("\n"),
  ).toContain("An annex of 7 pages can add them.");
});

test("an annex begins a page, and has the sections that its author chose and the sources that no note cites", () => {
  const blocks = documentOf(briefing);
  const opening = blocks.filter((block) => block.block === "heading" && block.opens);
  expect(opening).toEqual([{ block: "heading", level: 1, text: "Annex: All other claims", opens: true }]);
  expect(headings(blocks).slice(6)).toEqual([
    "Annex: All other claims",
    "Publishers, gaps and what is due",
    "Entities",
    "Method",
  ]);
  const bare = documentOf({ ...briefing, settings: { ...briefing.settings, sections: [] } });
  expect(headings(bare).slice(6)).toEqual(["Annex: Further sources"]);
});

test.each(briefingSizes)("in a document on %i entities every claim and every source stands once", async (size) => {
  const made = await frozenBriefing(briefingViews[size]);
  for (const sections of [made.settings.sections, []]) {
    const blocks = documentOf({ ...made, settings: { ...made.settings, sections } });
    const runs = blocks.flatMap(runsOf);
    const cited = runs.flatMap((run) => ("source" in run && run.home ? run.source : []));
    const listed = blocks.flatMap((block) =>
      block.block === "sources" ? block.sources.map(({ source }) => source) : [],
    );
    expect([...cited, ...listed].toSorted((a, b) => a - b)).toEqual(made.sources.map(({ number }) => number));
    const told = notesOf(blocks).flat();
    const expected = sections.length === 0 ? made.settings.keyPoints.length : made.claims.length;
    expect(told.map(({ claim }) => claim)).toEqual(made.claims.slice(0, expected).map(({ number }) => number));
  }
  const text = documentOf(made).flatMap(runsOf).map(runText).join("");
  for (const { claim } of [made.claims[0], made.claims.at(-1)].flatMap((one) => one ?? []))
    expect(text.split(claim.statement.replace(/\.$/, "").slice(0, 60))).toHaveLength(2);
});

test("what filters leave out is said below the figure, after what it shows, and what the view lacks in the annex", async () => {
  const filtered = await frozenBriefing(`${briefingViews[60]}&onlyEvidence=corroborated`);
  const blocks = documentOf(filtered);
  const [caption] = blocks.flatMap((block) => (block.block === "figure" ? block.caption : []));
  const [, heading] = blocks.flatMap((block, place) =>
    block.block === "figure" ? [block, blocks[place - 1]].map((one) => (one?.block === "heading" ? one.text : "")) : [],
  );
  expect(heading).not.toBe("");
  expect(caption).toMatch(new RegExp(`^${heading}\\. Filters are on: Only corroborated\\. They hide`));
  const text = blocks.map(textOf).join("\n");
  expect(text).toMatch(
    /have further neighbours in the data set that are not in the view, most of all .+ \(\d+ of \d+\)/,
  );
  expect(text).toContain("It does not mean that there is nothing");
});

test("whatever the length of the text, no page but the last is less than three quarters full", () => {
  for (const length of [1, 30, 60, 90, 120, 150, 200]) {
    const made = { ...paper, settings: { ...paper.settings, summary: "A long text. ".repeat(length) } };
    const { height } = pageSize(made);
    const pages = layOut(documentOf(made), made);
    for (const { used, foot } of pages.slice(0, -1)) expect((used + foot) / height).toBeGreaterThanOrEqual(0.75);
  }
});

test("figures and tables are numbered in their order", () => {
  const numbers = (kinds: readonly string[]) =>
    documentOf(briefing).flatMap((block) => (kinds.includes(block.block) && "number" in block ? block.number : []));
  expect(numbers(["figure", "chart"])).toEqual([1]);
  expect(numbers(["table"])).toEqual([1, 2, 3, 4]);
});

test("the address of an answer stands in its paper, and that of a view that can be typed", () => {
  const said = (made: Briefing) => documentOf(made).map(textOf).join("\n");
  const analysis = {
    title: "What if?",
    address: "/what-if?ids=a",
    sentences: ["One."],
    limits: [],
    entities: [],
    claims: [],
    tables: [],
  };
  const link = "/explore?s=a";
  expect(said({ ...paper, link, analysis })).toContain("Address: /what-if?ids=a (open it in your own atlas).");
  expect(said({ ...paper, link })).toContain("Address: /explore?s=a");
  expect(said({ ...paper, link: `/explore?s=${"a".repeat(400)}` })).not.toContain("Address");
  const open = { ...paper, link: `https://atlas.example.org/explore?s=${"a".repeat(400)}` };
  expect(said(open)).toContain("Address: open it from here.");
});

test("a publisher that contradicts some of the claims is not said to stand behind them", async () => {
  const made = await frozenBriefing(briefingViews[3]);
  const against = { ...made, sources: made.sources.map((one) => ({ ...one, supports: [], disputes: one.supports })) };
  const text = () => documentOf(against).map(textOf).join("\n");
  expect(text()).toMatch(
    /The publisher cited most, .+, is cited for or against \d+% of the claims, alone or with others\./,
  );
  await setLanguage("zh");
  expect(text()).toMatch(/引用最多的是.+，单独或与其他发布方一起被\d+%的论断引用（支持或质疑）。/);
});

test("a reader of Chinese reads each claim in Chinese, and its English statement marked as English", async () => {
  await setLanguage("zh");
  const made = documentOf(await frozenBriefing(briefingViews[3]));
  const [first = []] = made.flatMap((block) => (block.block === "list" ? block.items : []));
  expect(first.map(runText).join("")).toMatch(/^\p{Script=Han}.+。\w/u);
  expect(first.find((run) => "italic" in run)).toEqual(expect.objectContaining({ lang: "en", italic: true }));
});

/** All pieces of text of a block. */
function runsOf(block: Block): readonly Run[] {
  if (block.block === "paragraph") return block.runs;
  if (block.block === "list") return block.items.flat();
  if (block.block === "table") return block.rows.flat().flatMap(({ runs }) => runs);
  if (block.block === "sources") return block.sources.flatMap(({ runs }) => runs);
  return block.block === "endnotes" ? block.notes.flatMap(({ lines }) => lines.flat()) : [];
}
