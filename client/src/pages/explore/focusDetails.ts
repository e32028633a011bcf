/** Takes the focus to what the panel says of the selection: to its first claim or, if it lists none, to the panel. */
export function focusDetails(): void {
  const panel = document.querySelector<HTMLElement>("[data-detail-panel]");
  const claim = panel?.querySelector<HTMLElement>("[data-place=selected] [data-claims]:not([hidden]) :is(a, button)");
  (claim ?? panel)?.focus();
}
