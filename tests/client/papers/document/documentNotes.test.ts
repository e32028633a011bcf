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

test("a note cites the sources of its claim, for and against, and says which do not count and why", () => {
  const numberOf = new Map(briefing.sources.map(({ source, number }) => [source.id, number]));
  for (const { claim: number, lines } of notesOf(documentOf(briefing)).flat()) {
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
  const checked = briefing.claims.find(({ claim }) => claim.check_verdicts.includes("partly"));
  const note = notesOf(documentOf(briefing))
    .flat()
    .find(({ claim }) => claim === checked?.number);
  expect(note?.lines.flat().map(runText).join("")).toContain("read again: supports it in part");
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
