import type { Claim } from "@atlas/server/contract";
import { useCallback, useLayoutEffect, useRef } from "react";
import { focusAround } from "../../../ui/browser/passFocus.ts";

/**
 * For a button that loads more claims and disappears with the last of them: moves the focus to the first new claim.
 * Call `note` when the button is pressed; `ref` is for the button.
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

/** Focuses the first visible claim that is new, or else the surrounding element. */
function focusFirst(around: Element, known: ReadonlySet<string> | null): void {
  const added = [...around.querySelectorAll<HTMLElement>("[data-claim]")].filter(
    ({ dataset }) => known !== null && !known.has(dataset.claim ?? ""),
  );
  const first = added.find((claim) => claim.closest("[hidden]") === null)?.querySelector("a");
  if (first) first.focus();
  else focusAround(around);
}
