import { standingDay } from "../../model/claim/standing/standingText.ts";
import { useViewState } from "../address/useViewState.ts";

/** The day by which claims stand on this page: that of its as-of date, else the reader's own. */
export function useStandingDay(): string {
  const [{ filters }] = useViewState();
  return standingDay(filters.asOf);
}
