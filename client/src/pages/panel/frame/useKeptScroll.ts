import { type RefObject, useContext, useEffect } from "react";
import { CardMemoryContext, type ReadTo } from "./CardMemory.ts";

const TOLERANCE = 2;
/** Below the sticky heading. */
const READ_AT = 60;

/** Remembers the claim read in a card, and scrolls back to it when the card opens again, as content loads. */
export function useKeptScroll(body: RefObject<HTMLElement | null>) {
  const memory = useContext(CardMemoryContext);

  useEffect(() => {
    const box = body.current;
    const text = box?.firstElementChild;
    if (!box || !text) return;
    const wanted = memory.readTo;
    const keep = () => {
      memory.readTo = readTo(box);
    };
    // Heights of claims out of view are estimates, so each attempt comes nearer and renders more.
    const growth = new ResizeObserver(() => {
      if (wanted === null || goTo(box, wanted)) stop();
    });
    function stop() {
      growth.disconnect();
      box?.addEventListener("scroll", keep, { passive: true });
    }
    // Scrolling by the reader wins. A link may also be followed before its scroll event arrives.
    const byHerself = () => {
      stop();
      keep();
    };
    const own = ["wheel", "pointerdown", "keydown"] as const;
    for (const event of own) box.addEventListener(event, byHerself, { passive: true });
    growth.observe(text);
    return () => {
      growth.disconnect();
      box.removeEventListener("scroll", keep);
      for (const event of own) box.removeEventListener(event, byHerself);
    };
  }, [memory, body]);
}

function readTo(box: HTMLElement): ReadTo {
  const { left, top } = box.getBoundingClientRect();
  const claim = document.elementFromPoint(left + READ_AT, top + READ_AT)?.closest<HTMLElement>("[data-claim]");
  const below = claim ? claim.getBoundingClientRect().top - top : 0;
  return { claim: claim?.dataset.claim ?? null, below, scrollTop: box.scrollTop };
}

/** Scrolls to the reading position; true once it is exact. */
function goTo(box: HTMLElement, { claim, below, scrollTop }: ReadTo): boolean {
  if (claim === null) {
    box.scrollTop = scrollTop;
    return Math.abs(box.scrollTop - scrollTop) <= TOLERANCE;
  }
  const found = box.querySelector(`[data-claim="${claim}"]`);
  if (!found) return false;
  const off = () => found.getBoundingClientRect().top - box.getBoundingClientRect().top - below;
  const before = off();
  box.scrollTop += before;
  return Math.abs(before) <= TOLERANCE;
}
