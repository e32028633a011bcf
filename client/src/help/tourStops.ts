/** The stops of the tour, in order. */
export const tourStops = ["search", "click", "open", "evidence", "sources", "undo", "share"] as const;
export type TourStop = (typeof tourStops)[number];

/** The target of each stop: the first of these selectors found on the page. */
export const targets: Record<TourStop, string> = {
  search: "[role=search]",
  click: "[role=application]",
  open: "[role=application]",
  evidence: "[data-tour=legend]",
  sources: "[data-detail-panel]",
  undo: "[data-tour=history]",
  share: "[data-tour=share]",
};

/** A view to show it on, if the reader has none. */
export const EXAMPLE_VIEW = "s=baogang-group*&sel=baogang-group";
