import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { Link } from "react-router";
import { clearSelection } from "../../model/address/view/selection.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { createSignal } from "../../model/state/signal.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";

import { useViewState } from "../address/useViewState.ts";
import { claimDetail } from "../api/claims.ts";
import { undoChange } from "../api/desk.ts";
import type { Draft } from "./drafts.ts";
import { deskStrings as strings } from "./strings.ts";
import { useDeskWriter } from "./useDeskWriter.ts";
import { useOpenDraft } from "./useOpenDraft.ts";

/** Says on the card of a claim that the reader has just saved it, and undoes that: what was written becomes a draft again. */
export function JustSaved({ claim }: { claim: string }) {
  const saved = useSignal(justSaved);
  const { busy, failure, write } = useDeskWriter();
  const draftAgain = useDraftAgain();
  if (saved?.claim !== claim) return null;
  return (
    <p role="status">
      {saved.draft.tag === null && saved.draft.override === null ? strings.addedNow : strings.savedNow} ·{" "}
      <button
        type="button"
        className="textButton"
        disabled={busy}
        onClick={() => void write(undoChange(saved.change), () => draftAgain(saved))}
      >
        {strings.undo}
      </button>{" "}
      {saved.draft.from !== undefined && <Link to={saved.draft.from}>{strings.backToText}</Link>}{" "}
      {failure && <MixedWords {...failure} />}
    </p>
  );
}

/** A claim that this page has saved: by which change of the desk, and what was written. */
export interface JustSavedClaim {
  claim: string;
  change: number;
  draft: Draft;
}

/** The claim that this page saved last, whose card offers to undo it; null if none. */
export const justSaved = createSignal<JustSavedClaim | null>(null);

/** A function that makes a saved claim a draft again, once its saving is undone: nothing that was written is lost. */
export function useDraftAgain(): (saved: JustSavedClaim) => void {
  const queries = useQueryClient();
  const openDraft = useOpenDraft();
  const [, changeView] = useViewState();
  return useCallback(
    ({ claim, draft }) => {
      justSaved.set(null);
      // What is gone must not be asked again, nor named by the address.
      queries.removeQueries({ queryKey: claimDetail(claim).queryKey });
      if (draft.tag === null) changeView((now) => without(now, draft), "replace");
      openDraft(draft);
    },
    [queries, openDraft, changeView],
  );
}

/** The view without the entities that a claim brought, which are gone with it. */
function without(view: ViewState, { rows }: Draft): ViewState {
  const gone = new Set(rows.filter(({ tag }) => tag === null).map(({ cells }) => cells.id));
  const steps = view.steps.map((step) => ({ ...step, ids: step.ids.filter((id) => !gone.has(id)) }));
  return clearSelection({ ...view, steps: steps.filter(({ ids }) => ids.length > 0) });
}
