import { useState } from "react";
import { useLocation } from "react-router";
import { onTour } from "./onTour.ts";

/** The last query of a page, so that visiting another page loses nothing. */
export function useLastQuery(isThatPage: (path: string) => boolean): string {
  const location = useLocation();
  const { pathname, search } = location;
  const [last, setLast] = useState("");
  const now = isThatPage(pathname) && !onTour(location) ? search : last;
  if (now !== last) setLast(now);
  return now;
}
