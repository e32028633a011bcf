/** A `ref` for the heading of a step that has just appeared, so that the keyboard goes on from there. */
export function focusThis(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView?.({ block: "nearest" });
}
