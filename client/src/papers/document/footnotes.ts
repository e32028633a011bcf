import type { Claim } from "@atlas/server/contract";
import { claimTitle } from "../../model/claim/claimTitle.ts";
import { oldText } from "../../model/claim/due/dueText.ts";
import { byWeight } from "../../model/claim/source/byWeight.ts";
import { checkOf } from "../../model/claim/source/publisherParts.ts";
import { leftOutReason } from "../../model/claim/source/roleText.ts";
import { sourceWords } from "../../model/claim/strings.ts";
import { capital } from "../../model/words/asSentence.ts";
import { withAside } from "../../model/words/listWords.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedClaim, NumberedSource } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import { notedClaims, statedIds } from "../keyPoints/notedClaims.ts";
import type { Endnote, Run } from "./Block.ts";
import { otherDispute } from "./hedge.ts";
import { contextRuns, firstSentence, gradeText } from "./notes.ts";
import { data, say, slanted } from "./runs.ts";
import { briefSourceRuns } from "./sourceList.ts";
import { statementRuns } from "./statementRuns.ts";
import { findingStrings, strings, paperStrings as words } from "./strings.ts";

/** Sources that a note names, and further ones that it lists by number before they are only counted. */
const MOST_NAMED = 3;
const MOST_NUMBERED = 4;

/** The notes of a paper: in one or two lines the grade of a claim and who says so when; the list of sources has the rest. */
export function footnotes(briefing: Briefing): Endnote[] {
  const numbered = new Map(briefing.sources.map((source) => [source.source.id, source]));
  const { annex, keyPoints } = briefing.settings;
  // A document with an annex has every claim in full, so that its key points alone need no words in their notes.
  const stated = annex ? new Set(keyPoints) : statedIds(briefing);
  return notedClaims(briefing).map((one) => footnote(one, { briefing, numbered, named: !stated.has(one.claim.id) }));
}

interface NoteParts {
  briefing: Briefing;
  numbered: ReadonlyMap<string, NumberedSource>;
  /** Whether the note says what is claimed, because the paper does not. */
  named: boolean;
}

function footnote({ number, claim, part }: NumberedClaim, { briefing, numbered, named }: NoteParts): Endnote {
  const sourcesOf = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => numbered.get(id)?.source ?? []);
    return byWeight(claim, found).flatMap(({ id }) => numbered.get(id) ?? []);
  };
  const all = sourcesOf(claim.sources);
  const counting = all.filter(({ source }) => leftOutReason(claim, source, briefing.named) === null);
  const others = all.filter((one) => !counting.includes(one));
  const against = sourcesOf(claim.disputed_by);
  const line: Run[] = [
    ...contextRuns(part),
    ...(named ? toldRuns(claim, briefing) : []),
    slanted(gradeText(claim, briefing)),
    ...sourceRuns("", counting.length > 0 ? counting : others, claim),
    ...(counting.length > 0 ? numberRuns(words.notCounted, others) : []),
    ...sourceRuns(strings.against, against, claim),
    ...remarkRuns(claim, briefing, named),
  ];
  return { claim: number, id: claim.id, lines: [line] };
}

/** The statement, where the paper does not say it: in few words, or in a document with an annex, which has every claim, in full. */
function toldRuns(claim: Claim, briefing: Briefing): Run[] {
  if (briefing.settings.annex) return [...statementRuns(claim, briefing), say(shared.gap)];
  return [say(capital(claimTitle(claim, briefing.named)) + shared.end + shared.gap)];
}

/** The weightiest source with its title, two more by publisher and day, and how many there are besides. */
function sourceRuns(label: string, sources: readonly NumberedSource[], claim: Claim): Run[] {
  if (sources.length === 0) return [];
  const further = sources.slice(MOST_NAMED);
  const named = sources.slice(0, MOST_NAMED).flatMap(({ number, source }, place): Run[] => {
    const verdict = checkOf(claim, source.id)?.verdict;
    const partly =
      verdict === undefined || verdict === "supports" ? [] : [say(withAside("", sourceWords.verdicts[verdict]))];
    return [
      ...(place === 0 ? [] : [say(strings.semicolon)]),
      { source: number },
      say(" "),
      ...briefSourceRuns(source, place === 0),
      ...partly,
    ];
  });
  const rest: Run[] =
    further.length === 0
      ? []
      : [
          say(strings.semicolon + words.moreSources(further.length)),
          ...(further.length > MOST_NUMBERED ? [] : [say(words.listStart), ...numbersOf(further), say(words.listEnd)]),
        ];
  return [say(shared.gap + label), ...named, ...rest, say(shared.end.trim())];
}

/** Sources by number alone, or only counted. */
function numberRuns(label: string, sources: readonly NumberedSource[]): Run[] {
  if (sources.length === 0) return [];
  const list = sources.length > MOST_NUMBERED ? [say(words.moreSources(sources.length))] : numbersOf(sources);
  return [say(shared.gap + label), ...list, say(shared.end.trim())];
}

function numbersOf(sources: readonly NumberedSource[]): Run[] {
  return sources.flatMap(({ number }, place): Run[] => [
    ...(place === 0 ? [] : [say(strings.listed)]),
    { source: number },
  ]);
}

/** Remarks that a reader needs beside the grade: a smaller dispute, caveats, whose data, what is due, and the editors' remark on what the paper states. */
function remarkRuns(claim: Claim, briefing: Briefing, named: boolean): Run[] {
  const due = oldText(claim, dayOf(briefing));
  const own = ownDataText(claim);
  const remark = claim.notes === null || named ? null : firstSentence(claim.notes);
  const short = [
    ...otherDispute(claim, briefing),
    ...claim.caveats.map((caveat) => capital(findingStrings.caveats[caveat])),
    ...(own === null ? [] : [capital(own)]),
  ];
  return [
    ...short.map((text) => say(shared.gap + text + shared.end.trim())),
    ...(due === null ? [] : [say(shared.gap), { text: due + shared.end.trim(), bold: true as const }]),
    ...(remark === null
      ? []
      : [say(shared.gap + (claim.evidence === "disputed" ? words.dispute : strings.note)), data(remark)]),
  ];
}
