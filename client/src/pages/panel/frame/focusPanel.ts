import type { SyntheticEvent } from "react";

/** Keeps the focus in the panel when a link in it is followed and disappears with its card. */
export function focusPanel(event: SyntheticEvent<HTMLElement>) {
  const panel = event.currentTarget.closest<HTMLElement>("[data-detail-panel]");
  panel?.focus({ preventScroll: true });
}
