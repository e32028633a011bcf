import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { AnalysisAddress } from "../../url/pages/analysisAddress.ts";
import type { ViewState } from "../../url/view/viewState.ts";
import { draftBefore } from "./draftBefore.ts";
import { draftKey } from "./draftKey.ts";
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
  const key = draftKey(view, analysis);
  const text = useSyncExternalStore(onDrafts, () => draftText(key));
  const draft = useMemo(() => parseDraft(text), [text]);
  const [stays, setStays] = useState(true);
  const take = useCallback(
    (whole: Draft) => setStays(keepDraft({ key, draft: whole, saved: new Date().toISOString() })),
    [key],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: which others there are changes with this one
  const others = useMemo(() => keptDrafts().filter((kept) => kept.key !== key), [key, text]);
  const begun = text !== "";
  return {
    draft,
    begun,
    stays,
    take,
    // Two keystrokes may come before the page is drawn again, so each starts from what is kept.
    change: (part) => take({ ...parseDraft(draftText(key)), ...part }),
    forget: () => forgetDraft(key),
    before: useMemo(() => (begun ? null : draftBefore(view, others)), [begun, view, others]),
    others,
  };
}
