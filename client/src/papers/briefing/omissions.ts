import { listClauses, listSentences } from "../../model/words/listWords.ts";
import { chipsOf } from "../../picture/filters/chipsOf.ts";
import type { Briefing } from "./Briefing.ts";
import { strings } from "./strings.ts";

/** Sentences on what filters, the date and the reader keep out of a view; none if nothing is. */
export function omissions({ counts, view }: Briefing): string[] {
  const { aside, hidden, onHiddenLines, folded } = counts;
  const filters = chipsOf(view.filters).map(({ text }) => text);
  return [
    ...(filters.length === 0 ? [] : [listSentences([strings.filters(listClauses(filters)), strings.aside(aside)])]),
    ...(hidden === 0 ? [] : [strings.hidden(hidden)]),
    ...(onHiddenLines.claims === 0 ? [] : [strings.onHiddenLines(onHiddenLines)]),
    ...(folded === 0 ? [] : [strings.folded(folded)]),
  ];
}
