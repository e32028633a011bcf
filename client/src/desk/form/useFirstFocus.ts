import { type RefObject, useEffect } from "react";
import type { Draft } from "../common/Draft.ts";
import { focusField } from "./focusField.ts";

/** Focuses the first field that is still empty when the form opens, so that one can type on. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, { claim, override }: Draft): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the form opens
  useEffect(() => {
    const first = override !== null ? "override" : ["subject", "predicate", "object"].find((name) => !claim[name]);
    focusField(form.current, first ?? "statement");
  }, []);
}
