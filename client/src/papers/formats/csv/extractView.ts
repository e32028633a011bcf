import { emptyView, formatView } from "../../../model/address/view/viewState.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { contentTitle } from "../../briefing/contentTitle.ts";
import { csvStrings as words } from "./csvStrings.ts";

/**
 * The view as a curated view of the extract. It lists all its entities, because neighbours would be ranked differently
 * there, and keeps its filters, because claims included only for grading may lie between two of them.
 */
export function extractView(briefing: Briefing) {
  const { entities, view } = briefing;
  const title = contentTitle(briefing);
  const sentence = words.viewSentence(briefing.dataset.version);
  return {
    title,
    title_zh: title,
    sentence,
    sentence_zh: sentence,
    view: formatView({
      ...emptyView,
      steps: [{ ids: entities.map(({ id }) => id), neighbours: 0 }],
      filters: view.filters,
      hidePairs: view.hidePairs,
      labels: view.labels,
      verbs: view.verbs,
    }),
  };
}
