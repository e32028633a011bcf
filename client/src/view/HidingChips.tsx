import { UnstyledButton } from "@mantine/core";
import { showPairs, unfoldAll } from "../url/hidingChanges.ts";
import { useViewState } from "../url/useViewState.ts";
import { showHidden } from "../url/viewChanges.ts";
import type { ViewState } from "../url/viewState.ts";
import type { ShownCounts } from "./countShown.ts";
import css from "./filters.module.css";
import { strings } from "./strings.ts";

/** What the reader took out of sight by hand, each kind with a way to bring it back. */
export function HidingChips({ counts: { hidden, folded } }: { counts: Pick<ShownCounts, "hidden" | "folded"> }) {
  const [{ hidePairs }, changeView] = useViewState();
  const chips: { name: string; show: (view: ViewState) => ViewState }[] = [
    ...(hidden > 0 ? [{ name: strings.hidden(hidden), show: showHidden }] : []),
    ...(hidePairs.length > 0 ? [{ name: strings.linesHidden(hidePairs.length), show: showPairs }] : []),
    ...(folded > 0 ? [{ name: strings.folded(folded), show: unfoldAll }] : []),
  ];
  return chips.map(({ name, show }) => (
    <li key={name}>
      <UnstyledButton className={css.chip} onClick={() => changeView(show)}>
        {name} · <span className={css.show}>{strings.showHidden}</span>
      </UnstyledButton>
    </li>
  ));
}
