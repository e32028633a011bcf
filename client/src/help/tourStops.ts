/** The stops of the tour, in their order. */
export const tourStops = ["search", "click", "open", "evidence", "sources", "undo", "share"] as const;
export type TourStop = (typeof tourStops)[number];

/** What each stop is about: the first of these that is on the page. */
export const targets: Record<TourStop, string> = {
  search: "[role=search]",
  click: "[role=application]",
  open: "[role=application]",
  evidence: "[data-tour=legend]",
  sources: "[data-detail-panel]",
  undo: "[data-tour=history]",
  share: "[data-tour=share]",
};

/** A picture to show it on, for a reader who has none. */
export const EXAMPLE_VIEW = "s=baogang-group*&sel=baogang-group";
