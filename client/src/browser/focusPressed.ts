const pressable = "button, summary, a[href]";

/**
 * Safari gives no focus to a button or a link that is pressed with the pointer: what opens then does not know where to give
 * it back to, and arrow keys not where to go on from. So it gets the focus before its click is heard, as in other browsers;
 * not where the press was refused, as by a list below a field, which keeps it. Returns the way to stop.
 */
export function focusPressed(): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let pressed: HTMLElement | null = null;
  window.addEventListener(
    "mousedown",
    (event) => {
      pressed = event.defaultPrevented ? null : pressableAt(event);
    },
    { signal },
  );
  window.addEventListener(
    "click",
    (event) => {
      const same = pressed !== null && pressed === pressableAt(event) ? pressed : null;
      pressed = null;
      if (same !== null && !same.contains(document.activeElement)) same.focus({ preventScroll: true });
    },
    { signal, capture: true },
  );
  return () => ended.abort();
}

function pressableAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(pressable) : null;
}
