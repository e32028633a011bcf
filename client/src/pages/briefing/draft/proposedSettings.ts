import type { ViewState } from "../../../model/address/view/viewState.ts";
import type { AskedSettings } from "../../../papers/briefing/makeBriefing.ts";
import { sectionIds } from "../../../papers/briefing/settings.ts";
import type { Draft } from "./drafts.ts";

/** Languages of regions that use Letter paper. */
const letterRegions = /-(?:US|CA|MX|PH|CL|CO|VE)\b/;

/** The settings of a briefing: the author's choices, completed from the view and the reader's region. */
export function settingsOf(
  draft: Draft,
  title: string,
  { labels, verbs, keyPoints }: Pick<ViewState, "labels" | "verbs" | "keyPoints">,
): AskedSettings {
  return {
    title: draft.title?.trim() || title,
    office: draft.office ?? "",
    summary: draft.summary ?? "",
    // An address without key points, as every way from the view makes, must not lose those chosen before.
    keyPoints: keyPoints.length > 0 ? keyPoints : (draft.keyPoints ?? []),
    figureOf: draft.figureOf,
    annex: draft.annex ?? false,
    sections: draft.sections ?? sectionIds,
    // A picture may omit names, a document cannot.
    labels: draft.labels ?? (labels === "none" ? "both" : labels),
    verbs,
    paper: draft.paper ?? (letterRegions.test(navigator.language) ? "letter" : "a4"),
    figureSize: draft.figureSize ?? "column",
  };
}
