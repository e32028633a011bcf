import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { EXPLORE_PATH, showsView } from "../../../model/address/view/viewPaths.ts";
import { formatView, type ViewState } from "../../../model/address/view/viewState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import css from "../entity/EntityLink.module.css";
import { focusPanel } from "./focusPanel.ts";

interface SelectionLinkProps {
  change: (view: ViewState) => ViewState;
  /** Label for screen readers, if the text alone does not tell the target. */
  label?: string;
  children: ReactNode;
}

/** Links to the same view and page with another selection. */
export function SelectionLink({ change, label, children }: SelectionLinkProps) {
  const [view] = useViewState();
  const { pathname: here } = useLocation();
  const pathname = showsView(here) ? here : EXPLORE_PATH;
  return (
    <Link
      to={{ pathname, search: formatView(change(view)) }}
      className={`accent strong ${css.link}`}
      aria-label={label}
      onClick={focusPanel}
    >
      {children}
    </Link>
  );
}
