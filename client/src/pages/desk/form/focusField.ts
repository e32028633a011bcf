import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";
import type { Draft } from "../../../parts/desk/drafts.ts";

/** Focuses the control of a field, and opens what it is folded into; false if the form has no such field. */
export function focusField(form: HTMLElement | null, field: string): boolean {
  const controls = form?.querySelectorAll<HTMLElement>("[data-field]") ?? [];
  const control = [...controls].find(({ dataset }) => dataset.field === field);
  if (!control) return false;
  const folded = control.closest("details");
  if (folded) folded.open = true;
  control.focus();
  return true;
}

/** Focuses the field that the form was opened for, or else the first that is still empty, so that one can type on. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, { claim, override }: Draft): void {
  const { state } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the form opens
  useEffect(() => {
    const first = override !== null ? "override" : ["subject", "predicate", "object"].find((name) => !claim[name]);
    if (!focusField(form.current, fieldIn(state))) focusField(form.current, first ?? "statement");
  }, []);
}

/** The field in the state of a history entry, which `useOpenDraft` sets; an empty text if there is none. */
function fieldIn(state: unknown): string {
  return typeof state === "object" && state !== null && "field" in state ? String(state.field ?? "") : "";
}
