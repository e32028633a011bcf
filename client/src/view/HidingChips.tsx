import { UnstyledButton } from "@mantine/core";
import { unbundleAll } from "../url/bundleChanges.ts";
import { showPairs, unfoldAll } from "../url/hidingChanges.ts";
import { useViewState } from "../url/useViewState.ts";
import { showHidden } from "../url/viewChanges.ts";
import type { ViewState } from "../url/viewState.ts";
import type { ShownCounts } from "./countShown.ts";
import css from "./filters.module.css";
import { strings } from "./strings.ts";

/** What the reader took out of sight by hand, each kind with a way to bring it back. */
export function HidingChips({ counts: { hidden, folded } }: { counts: Pick<ShownCounts, "hidden" | "folded"> }) {
  const [{ hidePairs, bundles }, changeView] = useViewState();
  const verb = strings.showHidden;
  const chips: { name: string; verb: string; show: (view: ViewState) => ViewState }[] = [
    ...(hidden > 0 ? [{ name: strings.hidden(hidden), verb, show: showHidden }] : []),
    ...(hidePairs.length > 0 ? [{ name: strings.linesHidden(hidePairs.length), verb, show: showPairs }] : []),
    ...(folded > 0 ? [{ name: strings.folded(folded), verb, show: unfoldAll }] : []),
    ...(bundles.length > 0
      ? [{ name: strings.bundled(bundles.length), verb: strings.unbundle, show: unbundleAll }]
      : []),
  ];
  return chips.map(({ name, verb: does, show }) => (
    <li key={name}>
      <UnstyledButton className={css.chip} onClick={() => changeView(show)}>
        {name} · <span className={css.show}>{does}</span>
      </UnstyledButton>
    </li>
  ));
}
