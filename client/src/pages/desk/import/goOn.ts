/** Leads on from the columns: to the first box that is still missing, to what is asked of names, or to the rows. */
export function goOn(place: HTMLElement | null): void {
  const next = ["[data-missing]", "[data-import=names] button[aria-pressed]", "[data-import=rows] h3"]
    .map((selector) => place?.querySelector<HTMLElement>(selector))
    .find((found) => found != null);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView?.({ block: "center" });
}
