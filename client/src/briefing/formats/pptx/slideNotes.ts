import { claimTitle } from "../../../claim/claimTitle.ts";
import { dueText } from "../../../claim/dueText.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { hedge } from "../../document/hedge.ts";
import { analysisStrings } from "../../document/parts/analysisStrings.ts";
import { sourceRuns } from "../../document/sourceRuns.ts";
import { strings } from "../../document/strings.ts";
import { isLongLink, viewFileOf } from "../../page/longLink.ts";
import { provenanceOf } from "../../provenance.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** The notes of a slide with these claims: each by its number with its sources, one line a source. */
export function claimNotes(claims: readonly NumberedClaim[], briefing: Briefing): string {
  const numbered = new Map(briefing.sources.map((source) => [source.source.id, source]));
  const cited = (label: string, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = numbered.get(id);
      if (found === undefined) return [];
      const text = sourceRuns(found.source, briefing)
        .map((run) => ("text" in run ? run.text : ""))
        .join("");
      return `${label}S${found.number} ${text}: ${found.source.url}`;
    });
  return claims
    .flatMap(({ number, claim }) => [
      `[${number}] ${claim.statement || claimTitle(claim, briefing.named)} (${hedge(claim, briefing)})`,
      ...noted(dueText(claim, briefing.made)),
      ...cited("", claim.sources),
      ...cited(strings.against, claim.disputed_by),
      "",
    ])
    .join("\n");
}

/** A line of its own, where there is something to say. */
function noted(text: string | null): string[] {
  return text === null ? [] : [text + shared.end];
}

/** What the notes of every other slide say: where it comes from. */
export function provenanceNotes(briefing: Briefing): string {
  const { dataset, link, answeredAt, hash, licence, caveat, omissions, grades } = provenanceOf(briefing);
  return [
    words.dataset(dataset),
    isLongLink(link) ? words.longView(link.length, viewFileOf(briefing)) : words.view(link),
    ...(answeredAt === null ? [] : [analysisStrings.answeredAt + answeredAt]),
    words.hash(hash),
    words.licence(licence),
    caveat,
    ...(omissions === "" ? [] : [omissions]),
    ...grades.map(({ grade, meaning }) => words.grade(grade, meaning)),
  ].join("\n");
}
