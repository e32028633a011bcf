import type { SyntheticEvent } from "react";

/** Keeps the keyboard in the panel when a link in it is followed: the link itself goes with what it stood in. */
export function focusPanel(event: SyntheticEvent<HTMLElement>) {
  const panel = event.currentTarget.closest<HTMLElement>("[data-detail-panel]");
  panel?.focus({ preventScroll: true });
}
