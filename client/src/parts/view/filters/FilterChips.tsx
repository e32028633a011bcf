import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { clearFilters } from "../../../model/address/view/filters.ts";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import { strings } from "../../../picture/graph/strings.ts";
import { keepFocus } from "../../../ui/browser/keepFocus.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./filters.module.css";
import { HidingChips, type HidingCounts } from "./HidingChips.tsx";

/** What is hidden, each kind with a way to show it again. */
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
