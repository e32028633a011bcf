import type { Claim, Source } from "@atlas/server/contract";
import { claimTitle } from "../../claim/claimTitle.ts";
import { caveatWords } from "../../claim/claimWords.ts";
import { dueText } from "../../claim/due/dueText.ts";
import { evidenceReason } from "../../claim/evidenceReason.ts";
import { checkOf, checkText } from "../../claim/source/checkOf.ts";
import { statusNote } from "../../claim/statusText.ts";
import { capital } from "../../words/capital.ts";
import { labelled, listSentences, withAside } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import { strings as shared } from "../../words/strings.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../Briefing.ts";
import type { Block, Endnote, Run } from "./Block.ts";
import { contextClause } from "./claimSentence.ts";
import { data, say } from "./runs.ts";
import { sourceRuns } from "./sourceRuns.ts";
import { strings } from "./strings.ts";

/** One endnote per claim: the claim, the reason for its grade, its sources for and against. */
export function endnotes(briefing: Briefing): Block[] {
  const sources = {
    numbered: new Map(briefing.sources.map((source) => [source.source.id, source])),
    plain: new Map(briefing.sources.map(({ source }) => [source.id, source])),
  };
  return [
    { block: "heading", level: 1, text: strings.notes },
    { block: "paragraph", style: "note", runs: [say(strings.notesNote)] },
    ...(showsClaims(briefing) ? [] : [bareNumbers(briefing)]),
    { block: "endnotes", notes: briefing.claims.map((claim) => endnote(claim, sources, briefing)) },
  ];
}

function showsClaims({ settings }: Briefing): boolean {
  return settings.sections.includes("findings") || settings.sections.includes("claims");
}

/** The numbers of the figure alone, as links to the endnotes. */
function bareNumbers({ claims }: Briefing): Block {
  const runs = claims.flatMap(({ number }, place): Run[] => [
    ...(place === 0 ? [] : [say(" ")]),
    { claim: number, home: true },
  ]);
  return { block: "paragraph", runs };
}

/** The sources by id, with and without their numbers. */
interface Sources {
  numbered: ReadonlyMap<string, NumberedSource>;
  plain: ReadonlyMap<string, Source>;
}

function endnote({ number, claim, part }: NumberedClaim, sources: Sources, briefing: Briefing): Endnote {
  const lines = [
    [
      ...contextClause(part).map((text) => say(`${capital(text)}${shared.end} `)),
      say(`${claimTitle(claim, briefing.named)}${shared.end}`),
      ...gradeRuns(claim, sources, briefing),
    ],
    cited(strings.sourcesOf, claim, { of: "sources", sources }, briefing),
    cited(strings.against, claim, { of: "disputed_by", sources }, briefing),
    remarks(claim),
  ];
  return { claim: number, lines: lines.filter((line) => line.length > 0) };
}

function gradeRuns(claim: Claim, sources: Sources, { named, made }: Briefing): Run[] {
  const reason = evidenceReason(claim, sources.plain, named);
  const note = statusNote(claim);
  const status = note === null ? "" : strings.status + note + shared.end;
  const due = dueText(claim, made);
  const grade = labelled(gradeName(claim.evidence), reason) + shared.end;
  return [
    say(" "),
    say(listSentences([status, grade])),
    ...(due === null ? [] : [say(" "), { text: due + shared.end, bold: true }]),
  ];
}

/** The sources of a claim on one side, each with what was found when it was last read again for the claim. */
function cited(
  label: string,
  claim: Claim,
  { of, sources }: { of: "sources" | "disputed_by"; sources: Sources },
  briefing: Briefing,
): Run[] {
  const found = claim[of].flatMap((id) => sources.numbered.get(id) ?? []);
  return found.flatMap((source, place): Run[] => [
    say(place === 0 ? label : strings.semicolon),
    { source: source.number },
    say(" "),
    ...sourceRuns(source.source, briefing),
    ...checkRuns(claim, source.source.id),
    ...(place === found.length - 1 ? [say(shared.end)] : []),
  ]);
}

function checkRuns(claim: Claim, source: string): Run[] {
  const check = checkOf(claim, source);
  return check === null ? [] : [say(withAside("", checkText(check)))];
}

function remarks({ caveats, notes, id }: Claim): Run[] {
  return [
    ...caveats.map((caveat) => say(`${caveatWords[caveat]} `)),
    ...(notes === null ? [] : [say(strings.note), data(notes), say(" ")]),
    say(strings.claimId(id)),
  ];
}
