import { useLastQuery } from "./useLastQuery.ts";
import { showsView } from "./view/viewPaths.ts";

/** The query of the view as it was last seen, so that a look at another page loses no picture. */
export function useLastView(): string {
  return useLastQuery(showsView);
}
