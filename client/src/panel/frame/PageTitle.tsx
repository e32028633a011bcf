import { useLocation } from "react-router";
import { strings as frame } from "../../ui/strings.ts";
import { TABLE_PATH } from "../../url/view/viewPaths.ts";
import { strings as shared } from "../../words/strings.ts";

/** The title of the page if no card gives it one. */
export function PageTitle() {
  const { pathname } = useLocation();
  return <title>{frame.titleOf(pathname === TABLE_PATH ? shared.table : shared.explore)}</title>;
}
