import { Link } from "react-router";
import { compareAddress, MOST_COMPARED } from "../url/compareAddress.ts";
import { useViewState } from "../url/useViewState.ts";
import { BRIEFING_PATH } from "../url/viewPaths.ts";
import { formatView } from "../url/viewState.ts";
import { cardStrings } from "./cardStrings.ts";
import { compareView } from "./compareView.ts";
import css from "./DetailPanel.module.css";

/** Leads from two cards side by side to the page that compares what they are about, and to its briefing. */
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
