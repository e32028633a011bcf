import { heldText } from "../../../../client/src/model/claim/standing/standingText.ts";
import { capital } from "../../../../client/src/model/words/asSentence.ts";
import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { notesOf, runText } from "./documentText.ts";

let briefing: Briefing;

beforeAll(async () => {
  briefing = await frozenBriefing(briefingViews[60]);
});

/** The notes at the feet of the pages, and those of the annex. */
function notes(made: Briefing) {
  const [foot = [], ...annex] = notesOf(documentOf(made));
  return { foot, annex: annex.flat() };
}

test("a note of the annex cites the sources of its claim, for and against, and says which do not count and why", () => {
  const numberOf = new Map(briefing.sources.map(({ source, number }) => [source.id, number]));
  for (const { claim: number, lines } of notes(briefing).annex) {
    const claim = briefing.claims[number - 1]?.claim;
    const cited = lines.flat().flatMap((run) => ("source" in run ? run.source : []));
    const ids = [...(claim?.sources ?? []), ...(claim?.disputed_by ?? [])];
    expect(cited.toSorted()).toEqual(ids.map((id) => numberOf.get(id)).toSorted());
    const text = lines.flat().map(runText).join("");
    const leftOut = claim?.evidence !== "assessed" && claim?.source_roles.some((role) => role !== "counts");
    expect(text.includes("Not counted: ")).toBe(leftOut);
  }
});

test("a note tells what was found when a source was read again", () => {
  const { foot, annex } = notes(briefing);
  const checked = annex.find((note) => briefing.claims[note.claim - 1]?.claim.check_verdicts.includes("partly"));
  expect(checked?.lines.flat().map(runText).join("")).toContain("read again: supports it in part");
  expect(foot.map(({ lines }) => lines.flat().map(runText).join("")).join()).toContain("(supports it in part)");
});

test("a note says on whose word its claim stands", () => {
  const text = notesOf(documentOf(briefing))
    .flat()
    .map(({ lines }) => lines.flat().map(runText).join(""))
    .join("\n");
  expect(text).toMatch(/Self-reported: according to .+ itself\./);
  expect(text).toMatch(/Disputed: supported by 1 independent voice; disputed by .+\./);
  expect(text).toMatch(/Corroborated: \d+ independent voices\./);
});

test("what is not in force is told as what it is", async () => {
  const made = await frozenBriefing(briefingViews[95]);
  const planned = made.claims.find(({ claim }) => claim.status === "planned")?.claim;
  const text = notesOf(documentOf(made))
    .flat()
    .map(({ lines }) => lines.flat().map(runText).join(""))
    .join("\n");
  if (planned === undefined) throw new Error("no plan in the view");
  const standing = heldText(planned, made.made);
  expect(text).toContain(`${planned.statement} ${capital(standing)}.`);
  expect(standing).toMatch(/^planned/);
});

test("the foot of a page names at most three sources of a claim, the first with its title, and how many there are besides", async () => {
  for (const { claim: number, id, lines } of notes(briefing).foot) {
    const claim = briefing.claims[number - 1]?.claim;
    expect(id).toBe(claim?.id);
    const text = lines.flat().map(runText).join("");
    expect(text.length).toBeLessThan(700);
    const titled = lines.flat().filter((run) => "text" in run && /^[“《]/.test(run.text));
    expect(titled.length).toBeLessThanOrEqual(claim?.disputed_by.length === 0 ? 1 : 2);
    expect(text).not.toContain("http");
  }
  const rich = briefing.claims.find(({ claim }) => claim.publisher_count > 3)?.claim.id ?? "";
  const [many] = notes(await frozenBriefing(briefingViews[60], { keyPoints: [rich] })).foot;
  expect(many?.id).toBe(rich);
  expect(many?.lines.flat().map(runText).join("")).toMatch(/; \d+ more/);
});

test("every source of a note stands in the list at the end, once, with its address and the notes that cite it", () => {
  const blocks = documentOf({ ...briefing, settings: { ...briefing.settings, annex: false } });
  const listed = blocks.flatMap((block) => (block.block === "sources" ? block.sources : []));
  const cited = notes(briefing).foot.flatMap(({ lines }) =>
    lines.flat().flatMap((run) => ("source" in run ? run.source : [])),
  );
  expect(listed.map(({ source }) => source)).toEqual(expect.arrayContaining(cited));
  expect(new Set(listed.map(({ source }) => source)).size).toBe(listed.length);
  for (const { source, runs } of listed) {
    const { url } = briefing.sources[source - 1]?.source ?? { url: null };
    expect(runs.flatMap((run) => ("href" in run ? run.href : []))).toEqual(url === null ? [] : [url, url]);
    expect(runs.some((run) => "claim" in run && run.claim <= notes(briefing).foot.length)).toBe(true);
  }
});

test("a key point that a source contradicts says so, though its grade does not", () => {
  const [first, ...others] = briefing.claims;
  const against = briefing.sources.at(-1)?.source;
  if (first === undefined || against === undefined) throw new Error("the view has claims with sources");
  const claim = { ...first.claim, evidence: "single-source" as const, disputed_by: [against.id], dispute_note: null };
  const pointOf = (made: Briefing) =>
    documentOf(made).flatMap((block) => (block.block === "list" ? [block.items[0]?.map(runText).join("")] : []))[0];
  const opening = (point: typeof claim) => pointOf({ ...briefing, claims: [{ ...first, claim: point }, ...others] });
  expect(opening(claim)).toContain(`Disputed by ${against.publisher}`);
  expect(opening({ ...claim, disputed_by: [] })).not.toContain("Disputed by");
});
