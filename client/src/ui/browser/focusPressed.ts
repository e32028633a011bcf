const pressable = "button, summary, a[href]";

/**
 * Safari does not focus a button or link on click, so what opens cannot give the focus back, and arrow keys have no
 * starting point. This focuses it before the click event, as other browsers do, unless the press was prevented, as by a
 * list below a text field. Returns a function that stops it.
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
