import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";
import type { Draft } from "../../../parts/desk/Draft.ts";
import { focusField } from "./focusField.ts";

/** Focuses the field that the form was opened for, or else the first that is still empty, so that one can type on. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, { claim, override }: Draft): void {
  const { state } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the form opens
  useEffect(() => {
    const first = override !== null ? "override" : ["subject", "predicate", "object"].find((name) => !claim[name]);
    if (!focusField(form.current, fieldOf(state))) focusField(form.current, first ?? "statement");
  }, []);
}

/** The field in the state of a history entry, which `useOpenDraft` sets; an empty text if there is none. */
function fieldOf(state: unknown): string {
  return typeof state === "object" && state !== null && "field" in state ? String(state.field ?? "") : "";
}
