import { useState } from "react";
import { type Location, useLocation } from "react-router";
import { showsView } from "../../model/address/view/viewPaths.ts";

/** The last query of a page, so that visiting another page loses nothing. */
export function useLastQuery(isThatPage: (path: string) => boolean): string {
  const location = useLocation();
  const { pathname, search } = location;
  const [last, setLast] = useState("");
  const now = isThatPage(pathname) && !onTour(location) ? search : last;
  if (now !== last) setLast(now);
  return now;
}

/** The last query of the view, so that visiting another page loses no picture. */
export function useLastView(): string {
  return useLastQuery(showsView);
}

/** State of a history entry that the tour has opened, not the reader. */
export const ON_TOUR = { onTour: true };

/** Whether the tour has opened this page: then it is not remembered as one of the reader's. */
export function onTour({ state }: Pick<Location, "state">): boolean {
  return typeof state === "object" && state !== null && "onTour" in state;
}
