import { Link } from "react-router";
import { BRIEFING_PATH, useViewState } from "../url/useViewState.ts";
import { formatView } from "../url/viewState.ts";
import { cardStrings } from "./cardStrings.ts";
import { compareView } from "./compareView.ts";
import css from "./DetailPanel.module.css";

/** Leads from two cards side by side to the briefing of what they are about. */
export function CompareLink() {
  const [view] = useViewState();
  const compared = compareView(view);
  if (compared === null) return null;
  return (
    <p className={css.compare}>
      <Link to={{ pathname: BRIEFING_PATH, search: formatView(compared) }}>{cardStrings.briefing}</Link>
    </p>
  );
}
