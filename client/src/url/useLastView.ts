import { useLastQuery } from "./useLastQuery.ts";
import { showsView } from "./view/viewPaths.ts";

/** The last query of the view, so that visiting another page loses no picture. */
export function useLastView(): string {
  return useLastQuery(showsView);
}
