import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { AnalysisAddress } from "../url/analysisAddress.ts";
import { emptyView, formatView, type ViewState } from "../url/viewState.ts";
import { draftBefore } from "./draftBefore.ts";
import {
  type Draft,
  draftText,
  forgetDraft,
  type KeptDraft,
  keepDraft,
  keptDrafts,
  onDrafts,
  parseDraft,
} from "./drafts.ts";

/** The draft of a view, and what can be done with it. */
export interface DraftOfView {
  draft: Draft;
  /** Whether the author has changed anything. */
  begun: boolean;
  /** False where the browser keeps it only until the page is left. */
  stays: boolean;
  change: (part: Draft) => void;
  /** Takes over another draft whole. */
  take: (draft: Draft) => void;
  forget: () => void;
  /** The draft of this view before it changed, while the changed one has none. */
  before: KeptDraft | null;
  /** Drafts of other views, the last changed first. */
  others: KeptDraft[];
}

/** What the author has said of the briefing of a view, or of an analysis; it stays on this machine. */
export function useDraft(view: ViewState, analysis: AnalysisAddress | null = null): DraftOfView {
  const key = keyOf(view) + (analysis === null ? "" : ` ${analysis.path}${analysis.search}`);
  const text = useSyncExternalStore(onDrafts, () => draftText(key));
  const draft = useMemo(() => parseDraft(text), [text]);
  const [stays, setStays] = useState(true);
  const take = useCallback(
    (whole: Draft) => setStays(keepDraft({ key, draft: whole, saved: new Date().toISOString() })),
    [key],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: which others there are changes with this one
  const others = useMemo(() => keptDrafts().filter((kept) => kept.key !== key), [key, text]);
  return {
    draft,
    begun: text !== "",
    stays,
    take,
    // Two keystrokes may come before the page is drawn again, so each starts from what is kept.
    change: (part) => take({ ...parseDraft(draftText(key)), ...part }),
    forget: () => forgetDraft(key),
    before: useMemo(() => draftBefore(view, others), [view, others]),
    others,
  };
}

/** What a view shows tells it from others; what is selected in it, and where it stands, does not. */
function keyOf({ steps, hidden, hidePairs, folded, filters }: ViewState): string {
  return formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
}
