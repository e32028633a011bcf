import type { Claim } from "@atlas/server/contract";
import { useCallback, useLayoutEffect, useRef } from "react";
import { focusAround } from "../../browser/passFocus.ts";

/**
 * For a button that brings more claims and goes with the last of them: the keyboard goes on at the first of those that
 * were added. `note` is called when the button is pressed, `ref` is the button's.
 */
export function useFocusOnAdded(claims: readonly Claim[]) {
  const known = useRef<ReadonlySet<string> | null>(null);
  const left = useRef<Element | null>(null);
  const ref = useCallback((button: HTMLButtonElement | null) => {
    return () => {
      if (document.activeElement === button) left.current = button?.parentElement ?? null;
    };
  }, []);
  useLayoutEffect(() => {
    const around = left.current;
    left.current = null;
    if (around) focusFirst(around, known.current);
  });
  const note = () => {
    known.current = new Set(claims.map(({ id }) => id));
  };
  return { ref, note };
}

/** Puts the focus on the first claim in sight that was not known before, else on what is around. */
function focusFirst(around: Element, known: ReadonlySet<string> | null): void {
  const added = [...around.querySelectorAll<HTMLElement>("[data-claim]")].filter(
    ({ dataset }) => known !== null && !known.has(dataset.claim ?? ""),
  );
  const first = added.find((claim) => claim.closest("[hidden]") === null)?.querySelector("a");
  if (first) first.focus();
  else focusAround(around);
}
