/**
 * The `ref` of a button that may go with what it did: if it has the focus then, that passes on to the part of the page
 * around it, or to its content, so that the keyboard goes on from there.
 */
export function passFocus(button: HTMLElement | null): (() => void) | undefined {
  if (button === null) return;
  return () => {
    if (document.activeElement === button) focusAround(button);
  };
}

/** Puts the focus on the part of the page around something, or on its content. */
export function focusAround(part: Element): void {
  const around = part.closest<HTMLElement>('[tabindex="-1"]') ?? document.getElementById("content");
  around?.focus({ preventScroll: true });
}
