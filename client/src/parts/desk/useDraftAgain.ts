import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { clearSelection } from "../../model/address/view/selection.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { useViewState } from "../address/useViewState.ts";
import { claimDetail } from "../api/claims.ts";
import type { Draft } from "./Draft.ts";
import { type JustSavedClaim, justSaved } from "./justSaved.ts";
import { useOpenDraft } from "./useOpenDraft.ts";

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
