import { type RefObject, useContext, useEffect } from "react";
import { CardMemoryContext, type ReadTo } from "./CardMemory.ts";

const TOLERANCE = 2;
/** Below the heading that sticks to the top. */
const READ_AT = 60;

/** Keeps in mind which claim of a card is read, and scrolls a card that is opened again to it, as its text comes. */
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
    // Claims out of sight are only guessed at in height, so each try brings it nearer, and makes the text grow.
    const growth = new ResizeObserver(() => {
      if (wanted === null || goTo(box, wanted)) stop();
    });
    function stop() {
      growth.disconnect();
      box?.addEventListener("scroll", keep, { passive: true });
    }
    // Whoever moves by herself is not held back; and a link may be followed before the scrolling to it is heard of.
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

/** Scrolls to what was read; true once it stands where it stood. */
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
