import { entityName } from "../../model/words/entityName.ts";
import { listWords } from "../../model/words/listWords.ts";
import { chipsOf } from "../../picture/filters/chipsOf.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { omissions } from "../briefing/omissions.ts";
import { evidenceStrings as words } from "./parts/evidenceStrings.ts";

/** Entities named as having the most neighbours out of view. */
const MOST_NAMED = 3;

/** What the view leaves out of the data set, in sentences. */
export function coverage(briefing: Briefing): string[] {
  const { filters, bundles } = briefing.view;
  return [
    beyond(briefing),
    ...(chipsOf(filters).length > 0 ? [] : [words.noFilters]),
    ...omissions(briefing),
    ...(bundles.length === 0 ? [] : [words.unbundled]),
  ];
}

/** How many entities have neighbours that are not shown, and which have the most. */
function beyond({ entities, undrawnNeighbours: counts }: Briefing): string {
  const further = entities
    .map((entity) => ({ entity, hidden: counts.get(entity.id) ?? 0 }))
    .filter(({ hidden }) => hidden > 0)
    .sort((a, b) => b.hidden - a.hidden);
  if (further.length === 0) return words.nothingBeyond;
  const most = further
    .slice(0, MOST_NAMED)
    .map(({ entity, hidden }) => words.beyondOf(entityName(entity), hidden, entity.neighbour_count));
  return words.beyond(further.length, entities.length, listWords(most));
}
