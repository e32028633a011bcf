import { useLocation } from "react-router";
import { TABLE_PATH } from "../../../model/address/view/viewPaths.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { strings as frame } from "../../../ui/strings.ts";

/** The title of the page if no card gives it one. */
export function PageTitle() {
  const { pathname } = useLocation();
  return <title>{frame.titleOf(pathname === TABLE_PATH ? shared.table : shared.explore)}</title>;
}
