import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { AnalysisAddress } from "../../../model/address/pages/analysisAddress.ts";
import { formatStep } from "../../../model/address/view/steps.ts";
import { emptyView, formatView, parseView, type ViewState } from "../../../model/address/view/viewState.ts";
import { onKept } from "../../../model/state/browserMemory.ts";
import { type Draft, draftText, forgetDraft, type KeptDraft, keepDraft, keptDrafts, parseDraft } from "./drafts.ts";

export interface ViewDraft {
  draft: Draft;
  edited: boolean;
  /** False if the browser keeps the draft only until the page is left. */
  persisted: boolean;
  change: (part: Draft) => void;
  adopt: (draft: Draft) => void;
  forget: () => void;
  /** The draft of an earlier state of this view, while the present state has none. */
  previous: KeptDraft | null;
  /** Drafts of other views, latest first. */
  others: KeptDraft[];
}

export function useDraft(view: ViewState, analysis: AnalysisAddress | null = null): ViewDraft {
  const key = draftKey(view, analysis);
  const text = useSyncExternalStore(onKept, () => draftText(key));
  const draft = useMemo(() => parseDraft(text), [text]);
  const [persisted, setPersisted] = useState(true);
  const adopt = useCallback(
    (whole: Draft) => setPersisted(keepDraft({ key, draft: whole, saved: new Date().toISOString() })),
    [key],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other drafts change with this one's text
  const others = useMemo(() => keptDrafts().filter((kept) => kept.key !== key), [key, text]);
  const edited = text !== "";
  // What was typed stays when an entity is added from this page: losing it without a word is what authors mind most.
  const lastKey = useRef(key);
  useEffect(() => {
    const from = lastKey.current;
    lastKey.current = key;
    if (from === key || draftText(key) !== "") return;
    const before = previousDraft(
      view,
      keptDrafts().filter((kept) => kept.key === from),
    );
    if (before) adopt(before.draft);
  }, [key, view, adopt]);
  return {
    draft,
    edited,
    persisted,
    adopt,
    // Two keystrokes may precede the next render, so each starts from the stored text.
    change: (part) => adopt({ ...parseDraft(draftText(key)), ...part }),
    forget: () => forgetDraft(key),
    previous: useMemo(() => (edited ? null : previousDraft(view, others)), [edited, view, others]),
    others,
  };
}

/**
 * The latest draft of an earlier state of a view: one whose steps begin with those of the other, or are equal. `drafts`
 * come latest first. Null if there is none.
 */
export function previousDraft({ steps }: Pick<ViewState, "steps">, drafts: readonly KeptDraft[]): KeptDraft | null {
  const here = steps.map(formatStep);
  const isBefore = ({ key }: KeptDraft) => {
    const there = viewOfKey(key).steps.map(formatStep);
    const [shorter, longer] = there.length < here.length ? [there, here] : [here, there];
    return shorter.length > 0 && shorter.every((step, index) => step === longer[index]);
  };
  return drafts.find(isBefore) ?? null;
}

/**
 * The key of the draft of a view: everything that decides what is shown, but not selection or positions. The address of
 * an analysis, if any, follows after a space.
 */
function draftKey(view: ViewState, analysis: AnalysisAddress | null): string {
  const { steps, hidden, hidePairs, folded, filters } = view;
  const key = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return analysis === null ? key : `${key} ${analysis.path}${analysis.search}`;
}

function viewOfKey(key: string): ViewState {
  return parseView(key.split(" ")[0] ?? "");
}
