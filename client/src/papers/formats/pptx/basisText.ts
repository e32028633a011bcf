import type { Source } from "@atlas/server/contract";
import { leftOutReason } from "../../../model/claim/source/roleText.ts";
import { voiceOf } from "../../../model/claim/source/voiceOf.ts";
import { capital } from "../../../model/words/capital.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listSentences, listSome, withAside } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { hedge } from "../../document/hedge.ts";
import { paperStrings, strings } from "../../document/strings.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Publishers named on a slide; the notes have all. */
const MOST_NAMED = 4;

/**
 * How firm a claim is, and who says so and when: the publishers that count for its grade. Sources that do not count are
 * named only if none does.
 */
export function basisText({ claim }: NumberedClaim, briefing: Briefing): string {
  const known = new Map(briefing.sources.map(({ source }) => [source.id, source]));
  const found = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  const supporting = found(claim.sources);
  const counting = supporting.filter((source) => leftOutReason(claim, source, briefing.named) === null);
  const others = supporting.filter((source) => !counting.includes(source));
  return listSentences([
    capital(hedge(claim, briefing)) + shared.end.trim(),
    listed(strings.sourcesOf, counting),
    counting.length > 0 && others.length > 0
      ? words.notCounted(others.length)
      : listed(paperStrings.notCounted, others),
    listed(strings.against, found(claim.disputed_by)),
  ]);
}

function listed(label: string, sources: readonly Source[]): string {
  return sources.length === 0 ? "" : label + listSome(publishersIn(sources), MOST_NAMED) + shared.end.trim();
}

/** Each publisher once, with the day of its newest source. */
function publishersIn(sources: readonly Source[]): string[] {
  const newest = new Map<string, string | null>();
  for (const source of sources) {
    const { publisher } = voiceOf(source);
    const before = newest.get(publisher) ?? null;
    newest.set(publisher, (source.published ?? "") > (before ?? "") ? source.published : before);
  }
  return [...newest].map(([name, day]) => (day === null ? name : withAside(name, formatDate(day))));
}
