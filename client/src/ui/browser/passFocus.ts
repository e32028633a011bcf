/**
 * A `ref` for a button that may disappear through its own action: if it has the focus then, the focus moves to the
 * surrounding part of the page, or to the content.
 */
export function passFocus(button: HTMLElement | null): (() => void) | undefined {
  if (button === null) return;
  return () => {
    if (document.activeElement === button) focusAround(button);
  };
}

/** A `ref` for a button that stands in for what had the focus and is gone, such as Undo; it passes the focus on too. */
export function takeFocus(button: HTMLElement | null): (() => void) | undefined {
  button?.focus();
  return passFocus(button);
}

/** Focuses the part of the page around an element, or the content. */
export function focusAround(part: Element): void {
  const around = part.closest<HTMLElement>('[tabindex="-1"]') ?? document.getElementById("content");
  around?.focus({ preventScroll: true });
}
