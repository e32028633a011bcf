import { chipsOf } from "../../picture/filters/chipsOf.ts";
import { entityName } from "../../words/entityName.ts";
import { listWords } from "../../words/listWords.ts";
import type { Briefing } from "../Briefing.ts";
import { leftOut } from "../leftOut.ts";
import { evidenceStrings as words } from "./parts/evidenceStrings.ts";

/** Entities that are named of those with neighbours out of sight. */
const NAMED = 3;

/** What of the data set the view leaves out, in sentences. */
export function coverage(briefing: Briefing): string[] {
  const { filters, bundles } = briefing.view;
  return [
    beyond(briefing),
    ...(chipsOf(filters).length > 0 ? [] : [words.noFilters]),
    ...leftOut(briefing),
    ...(bundles.length === 0 ? [] : [words.unbundled]),
  ];
}

/** How many entities have neighbours that are not shown, and which of them most. */
function beyond({ entities, further: counts }: Briefing): string {
  const further = entities
    .map((entity) => ({ entity, hidden: counts.get(entity.id) ?? 0 }))
    .filter(({ hidden }) => hidden > 0)
    .sort((a, b) => b.hidden - a.hidden);
  if (further.length === 0) return words.nothingBeyond;
  const most = further
    .slice(0, NAMED)
    .map(({ entity, hidden }) => words.beyondOf(entityName(entity), hidden, entity.neighbour_count));
  return words.beyond(further.length, entities.length, listWords(most));
}
