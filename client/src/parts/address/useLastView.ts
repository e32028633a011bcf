import { showsView } from "../../model/address/view/viewPaths.ts";
import { useLastQuery } from "./useLastQuery.ts";

/** The last query of the view, so that visiting another page loses no picture. */
export function useLastView(): string {
  return useLastQuery(showsView);
}
