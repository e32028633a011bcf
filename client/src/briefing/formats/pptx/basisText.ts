import type { Source } from "@atlas/server/contract";
import { capital } from "../../../words/capital.ts";
import { formatDate } from "../../../words/formatDate.ts";
import { listSentences, listSome, withAside } from "../../../words/listWords.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { hedge } from "../../document/hedge.ts";
import { strings } from "../../document/strings.ts";

/** Sources named on a slide; the notes have all. */
const MOST_NAMED = 4;

/** How firm a claim is, and who says so and when. */
export function basisText({ claim }: NumberedClaim, briefing: Briefing): string {
  const known = new Map(briefing.sources.map(({ source }) => [source.id, source]));
  const named = (ids: readonly string[]) => listSome(ids.flatMap((id) => known.get(id) ?? []).map(nameOf), MOST_NAMED);
  const [supporting, against] = [named(claim.sources), named(claim.disputed_by)];
  return listSentences([
    capital(hedge(claim, briefing)) + shared.end.trim(),
    supporting === "" ? "" : strings.sourcesOf + supporting + shared.end.trim(),
    against === "" ? "" : strings.against + against + shared.end.trim(),
  ]);
}

function nameOf({ publisher, published }: Source): string {
  return published === null ? publisher : withAside(publisher, formatDate(published));
}
