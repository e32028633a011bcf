import type { Claim } from "@atlas/server/contract";
import { inWords } from "../../../model/address/splitAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { oldText } from "../../../model/claim/due/dueText.ts";
import { byWeight } from "../../../model/claim/source/byWeight.ts";
import { horizonText } from "../../../model/claim/standing/horizonText.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { listClauses } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { dayOf } from "../../briefing/dayOf.ts";
import { isLongLink, viewFileOf } from "../../briefing/fileName.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { hedge } from "../../document/hedge.ts";
import { analysisStrings } from "../../document/parts/strings.ts";
import { plainText } from "../../document/runs.ts";
import { sourceRuns } from "../../document/sourceList.ts";
import { contextClause } from "../../document/statementRuns.ts";
import { strings } from "../../document/strings.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Longest notes of a slide, in characters: about what a speaker can leaf through. */
const MOST_CHARACTERS = 8000;

/** Speaker notes for some claims: each with its number, and one line per source, as many lines as there is room for. */
export function claimNotes(claims: readonly NumberedClaim[], briefing: Briefing): string {
  const lines = linesOf(claims, briefing);
  let taken = 0;
  const kept = lines.filter((line) => {
    taken += line.length + 1;
    return taken <= MOST_CHARACTERS;
  });
  const left = lines.slice(kept.length).filter((line) => line !== "").length;
  return [...kept, ...(left === 0 ? [] : [words.moreSources(left)])].join("\n").trim();
}

function linesOf(claims: readonly NumberedClaim[], briefing: Briefing): string[] {
  const numbered = new Map(briefing.sources.map((source) => [source.source.id, source]));
  const cited = (label: string, claim: Claim, ids: readonly string[]) =>
    byWeight(
      claim,
      ids.flatMap((id) => numbered.get(id)?.source ?? []),
    ).map((source) => {
      const text = plainText(sourceRuns(source, briefing));
      return `${label}S${numbered.get(source.id)?.number} ${text}${source.url === null ? "" : `: ${source.url}`}`;
    });
  return claims.flatMap(({ number, claim, part }) => [
    `[${number}] ${markedStatement(claim) || claimTitle(claim, briefing.named)} (${listClauses([...contextClause(part), hedge(claim, briefing)])})`,
    ...lineOf(oldText(claim, dayOf(briefing))),
    ...cited("", claim, claim.sources),
    ...cited(strings.against, claim, claim.disputed_by),
    "",
  ]);
}

/** The text on a line of its own; nothing for null. */
function lineOf(text: string | null): string[] {
  return text === null ? [] : [text + shared.end];
}

export function provenanceNotes(briefing: Briefing): string {
  const { dataset, link, answeredAt, hash, licence, caveat, omissions, grades } = provenanceOf(briefing);
  return [
    [words.dataset(dataset), horizonText(briefing.dataset.horizon, briefing.view.filters.asOf)].join(" "),
    isLongLink(link) ? words.longView(link.length, viewFileOf(briefing)) : words.view(inWords(link)),
    ...(answeredAt === null ? [] : [analysisStrings.answeredAt + inWords(answeredAt)]),
    words.hash(hash),
    words.licence(licence),
    caveat,
    ...(omissions === "" ? [] : [omissions]),
    ...grades.map(({ grade, meaning }) => words.grade(grade, meaning)),
  ].join("\n");
}
