import type { Briefing } from "../../../../client/src/briefing/Briefing.ts";
import { documentOf } from "../../../../client/src/briefing/document/documentOf.ts";
import { setLanguage } from "../../../../client/src/words/language.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../../support/engines/embeddedWith.ts";
import { briefingSizes, briefingViews, realBriefing } from "../../../support/records/realBriefing.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { claimsOf, headings, runText, sentences, textOf } from "./documentText.ts";

let store: GraphStore;
let briefing: Briefing;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
  briefing = await realBriefing(store, briefingViews[60]);
});

afterEach(() => setLanguage("en"));

afterAll(() => store.close());

test.each(briefingSizes)("the findings of %i entities tell every claim once", async (size) => {
  const made = await realBriefing(store, briefingViews[size], { sections: ["findings"] });
  const told = documentOf(made)
    .flatMap((block) => (block.block === "list" ? block.items : []))
    .flatMap(claimsOf);
  expect(told.toSorted((a, b) => a - b)).toEqual(made.claims.map(({ number }) => number));
});

test("every claim has an endnote with all of its sources, for and against", () => {
  const notes = documentOf(briefing).flatMap((block) => (block.block === "endnotes" ? block.notes : []));
  const numberOf = new Map(briefing.sources.map(({ source, number }) => [source.id, number]));
  expect(
    notes.map(({ claim, lines }) => [claim, lines.flat().flatMap((run) => ("source" in run ? run.source : []))]),
  ).toEqual(
    briefing.claims.map(({ number, claim }) => [
      number,
      [...claim.sources, ...claim.disputed_by].map((id) => numberOf.get(id)),
    ]),
  );
});

test("an endnote tells the kind of each publisher, and what was found when a source was read again", () => {
  const notes = documentOf(briefing).flatMap((block) => (block.block === "endnotes" ? block.notes : []));
  const checked = briefing.claims.find(({ claim }) => claim.check_verdicts.includes("partly"));
  const text = notes
    .find(({ claim }) => claim === checked?.number)
    ?.lines.flat()
    .map((run) => ("text" in run ? run.text : ""))
    .join("");
  expect(text).toContain("(Read again on 28 November 2026: supports it in part)");
  expect(text).toMatch(/, (trade press|news media|state media \(China\)|company page|reposting site)/);
});

test("a sentence says in itself on whose word it stands", async () => {
  const told = sentences(briefing);
  const speakerOf = (id: string | undefined) =>
    briefing.sources.find(({ source }) => source.id === id)?.source.publisher_entity ?? "";
  const own = briefing.claims.find(
    ({ claim }) => claim.source_roles.join() === "kin" && claim.subject === speakerOf(claim.sources[0]),
  )?.claim;
  const speaker = speakerOf(own?.sources[0]);
  expect(told).toContain(
    `${own?.statement.replace(/\.$/, "")} (according to ${briefing.named.get(speaker)?.name} itself).`,
  );
  const leftOut = briefing.claims.find(
    ({ claim }) => claim.source_roles.join() === "state-media" && claim.caveats.length === 0,
  )?.claim;
  expect(told).toContain(`${leftOut?.statement.replace(/\.$/, "")} (no independent publisher).`);
  const disputed = briefing.claims.find(
    ({ claim }) => claim.evidence === "disputed" && claim.publisher_count === 1,
  )?.claim;
  const against = briefing.sources.find(({ source }) => source.id === disputed?.disputed_by[0])?.source.publisher;
  expect(told).toContain(
    `${disputed?.statement.replace(/\.$/, "")} (supported by 1 independent publisher; disputed by ${against}).`,
  );
});

test("what is not in force is told as what it is", async () => {
  const made = await realBriefing(store, briefingViews[500], { sections: ["findings"] });
  const planned = made.claims.find(({ claim }) => claim.status === "planned")?.claim.statement.replace(/\.$/, "");
  expect(sentences(made)).toContainEqual(expect.stringContaining(`${planned} (planned, not yet in effect; `));
});

test("the sections that the author left out are left out, and what a number leads to stays", () => {
  const made = documentOf({ ...briefing, settings: { ...briefing.settings, sections: [], summary: " " } });
  expect(headings(made)).toEqual(["Where this comes from", "Sources", "Notes: what each claim rests on"]);
});

test("all sections stand in their order, the author's words marked as such", () => {
  const made = documentOf(briefing);
  expect(headings(made)).toEqual([
    "Summary",
    "Key figures",
    "Figure",
    "What the view shows",
    "What this rests on",
    "Claims",
    "Entities",
    "Method",
    "Where this comes from",
    "Sources",
    "Notes: what each claim rests on",
  ]);
  expect(made.filter((block) => block.block === "paragraph" && block.style === "author").map(textOf)).toEqual([
    "What Baogang Group owns.",
    "And what is claimed of it.",
  ]);
});

test("numbers come with their base", () => {
  const figures = documentOf(briefing).flatMap((block) => (block.block === "keyFigures" ? block.figures : []));
  expect(figures[1]).toEqual({ value: String(briefing.claims.length), label: "claims between them" });
  const corroborated = briefing.claims.filter(({ claim }) => claim.evidence === "corroborated").length;
  expect(figures).toContainEqual({
    value: `${Math.round((corroborated / briefing.claims.length) * 100)}%`,
    label: `corroborated: ${corroborated} of ${briefing.claims.length} claims`,
  });
});

test("what the view leaves out and what was not found is said in words", async () => {
  const filtered = await realBriefing(store, `${briefingViews[60]}&onlyEvidence=corroborated`);
  const text = documentOf(filtered).map(textOf).join("\n");
  expect(text).toContain("Filters are on: Only corroborated. They hide");
  expect(text).toMatch(
    /have further neighbours in the data set that are not in the view, most of all .+ \(\d+ of \d+\)/,
  );
  const undated = filtered.claims.filter(({ claim: { since, until } }) => since === null && until === null).length;
  const are = undated === 1 ? "is" : "are";
  expect(text).toContain(`${undated} of the ${filtered.claims.length} claims ${are} undated`);
  expect(text).toContain("It does not mean that there is nothing");
});

test("a publisher that contradicts some of the claims is not said to stand behind them", async () => {
  const made = await realBriefing(store, briefingViews[3]);
  const against = { ...made, sources: made.sources.map((one) => ({ ...one, supports: [], disputes: one.supports })) };
  const text = () => documentOf(against).map(textOf).join("\n");
  expect(text()).toMatch(
    /The publisher cited most, .+, is cited for or against \d+% of the claims, alone or with others\./,
  );
  await setLanguage("zh");
  expect(text()).toMatch(/引用最多的是.+，单独或与其他发布方一起被\d+%的论断引用（支持或质疑）。/);
});

test("a title that is a question is followed by no full stop", async () => {
  const title = "General Motors: Who supplies this organisation, and with what?";
  const made = { ...briefing, settings: { ...briefing.settings, title } };
  const captionOf = () => documentOf(made).flatMap((block) => (block.block === "figure" ? block.caption : []))[0];
  expect(captionOf()).toMatch(
    /^Figure 1\. General Motors: Who supplies this organisation, and with what\? Numbers on lines/,
  );
  await setLanguage("zh");
  made.settings.title = "通用汽车：谁供应？";
  expect(captionOf()).toMatch(/^图1　通用汽车：谁供应？连线旁/);
});

test("an endnote tells the status of a claim before its grade, with a blank between them in English", async () => {
  const status = {
    ...briefing,
    claims: briefing.claims.map((one) => ({ ...one, claim: { ...one.claim, status: "ended" as const } })),
  };
  const notes = () =>
    documentOf(status)
      .flatMap((block) => (block.block === "endnotes" ? block.notes : []))
      .map(({ lines }) => (lines[0] ?? []).map(runText).join(""));
  expect(notes()).toHaveLength(status.claims.length);
  for (const note of notes()) expect(note).toMatch(/\. Status: ended\. \p{Lu}/u);
  await setLanguage("zh");
  expect(notes()).toHaveLength(status.claims.length);
  for (const note of notes()) expect(note).toMatch(/。 ?状态：已结束。\p{Script=Han}/u);
});

test("a reader of Chinese reads each claim in Chinese, and its English statement marked as English", async () => {
  await setLanguage("zh");
  const made = documentOf(await realBriefing(store, briefingViews[3], { sections: ["findings"] }));
  const [first = []] = made.flatMap((block) => (block.block === "list" ? block.items : []));
  expect(first.map(runText).join("")).toMatch(/^.+隶属于.+（.+）。/);
  expect(first.at(-1)).toEqual(expect.objectContaining({ lang: "en", italic: true }));
});
