import type { ReadSentence } from "@atlas/server/contract";
import { useEffect, useEffectEvent } from "react";
import { isTyping } from "../../../ui/browser/isTyping.ts";

/** Places that use the arrow keys themselves. */
const OWN_ARROWS = "[role=menu], [role=dialog], [role=listbox], [role=combobox], summary";

/** Arrow keys go from sentence to sentence, wherever the focus is on the page. */
export function useSentenceKeys(
  shown: readonly ReadSentence[],
  selected: ReadSentence | null,
  onSelect: (start: number) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (isTyping(event.target)) return;
    if (event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null) return;
    const now = shown.findIndex(({ start }) => start === selected?.start);
    const next = shown[now < 0 ? 0 : now + by];
    // Past the ends the page scrolls, as it always does.
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.start);
    focusSentence(next.start);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Puts the focus on a sentence, which comes into view because it is selected. */
export function focusSentence(start: number): void {
  document.querySelector<HTMLElement>(`[data-sentence="${start}"] > button`)?.focus({ preventScroll: true });
}
