import { Link } from "react-router";
import { compareAddress, MOST_COMPARED } from "../../../model/address/pages/compareAddress.ts";
import { BRIEFING_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView } from "../../../model/address/view/viewState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { cardStrings } from "../frame/cardStrings.ts";
import css from "../frame/DetailPanel.module.css";
import { compareView } from "./compareView.ts";

/** Links two cards side by side to the comparison of their entities, and to its briefing. */
export function CompareLink() {
  const [view] = useViewState();
  const compared = compareView(view);
  if (compared === null) return null;
  const ids = compared.steps.flatMap((step) => step.ids);
  return (
    <p className={css.compare}>
      {ids.length <= MOST_COMPARED && <Link to={compareAddress(ids)}>{cardStrings.compare}</Link>}
      <Link to={{ pathname: BRIEFING_PATH, search: formatView(compared) }}>{cardStrings.briefing}</Link>
    </p>
  );
}
