import type { ViewState } from "../../url/view/viewState.ts";
import { type BriefingSettings, sectionIds } from "../settings.ts";
import type { Draft } from "./drafts.ts";

/** Where paper of the size Letter is sold. */
const letterRegions = /-(?:US|CA|MX|PH|CL|CO|VE)\b/;

/** The settings of a briefing: what its author said, and for the rest what the view and the reader's region propose. */
export function settingsOf(draft: Draft, title: string, { labels }: Pick<ViewState, "labels">): BriefingSettings {
  return {
    title: draft.title?.trim() || title,
    summary: draft.summary ?? "",
    sections: draft.sections ?? sectionIds,
    // A picture may be without names; what is read is not.
    labels: draft.labels ?? (labels === "none" ? "both" : labels),
    paper: draft.paper ?? (letterRegions.test(navigator.language) ? "letter" : "a4"),
    figureSize: draft.figureSize ?? "column",
  };
}
