import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { unbundleAll } from "../../../model/address/view/bundles.ts";
import { clearFilters } from "../../../model/address/view/filters.ts";
import { showHidden, showPairs, unfoldAll } from "../../../model/address/view/hiding.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import { strings } from "../../../picture/graph/strings.ts";
import { keepFocus } from "../../../ui/browser/keepFocus.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./filters.module.css";

/** Everything hidden, each kind with a way to show it again. */
export function FilterChips({ counts }: { counts: HidingCounts }) {
  const [{ filters }, changeView] = useViewState();
  const chips = chipsOf(filters);
  const byHand = counts.hidden + counts.folded + counts.onHiddenLines.lines;
  if (chips.length + byHand + counts.bundles === 0) return null;
  return (
    <ul className={css.chips}>
      {chips.map(({ text, name, undo, steady }) => (
        <li key={name}>
          <UnstyledButton
            className={css.chip}
            data-steady={steady}
            aria-label={name}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              changeView(undo);
            }}
          >
            {text} <IconX size={13} aria-hidden="true" />
          </UnstyledButton>
        </li>
      ))}
      <HidingChips counts={counts} />
      {chips.length > 1 && (
        <li>
          <UnstyledButton
            className={css.clear}
            onClick={() => {
              document.getElementById("content")?.focus();
              changeView(clearFilters);
            }}
          >
            {strings.clearFilters}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}

/** The number of things hidden by hand, of each kind. */
type HidingCounts = Pick<ShownCounts, "hidden" | "folded" | "onHiddenLines" | "bundles">;

/** Things the reader has hidden by hand, each kind with a way to show it; unknown ids do not count. */
function HidingChips({ counts: { hidden, folded, onHiddenLines, bundles } }: { counts: HidingCounts }) {
  const [, changeView] = useViewState();
  const { lines } = onHiddenLines;
  const verb = strings.showHidden;
  const chips: { name: string; verb: string; show: (view: ViewState) => ViewState }[] = [
    ...(hidden > 0 ? [{ name: strings.hidden(hidden), verb, show: showHidden }] : []),
    ...(lines > 0 ? [{ name: strings.linesHidden(lines), verb, show: showPairs }] : []),
    ...(folded > 0 ? [{ name: strings.folded(folded), verb, show: unfoldAll }] : []),
    ...(bundles > 0 ? [{ name: strings.bundled(bundles), verb: strings.unbundle, show: unbundleAll }] : []),
  ];
  return chips.map(({ name, verb: does, show }) => (
    <li key={name}>
      <UnstyledButton
        className={css.chip}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          changeView(show);
        }}
      >
        {name} · <span className="accent strong">{does}</span>
      </UnstyledButton>
    </li>
  ));
}
