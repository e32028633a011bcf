import type { Location } from "react-router";

/** State of a history entry that the tour has opened, not the reader. */
export const ON_TOUR = { onTour: true };

/** Whether the tour has opened this page: then it is not remembered as one of the reader's. */
export function onTour({ state }: Pick<Location, "state">): boolean {
  return typeof state === "object" && state !== null && "onTour" in state;
}
