import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { clearFilters } from "../url/filterChanges.ts";
import { useViewState } from "../url/useViewState.ts";
import { chipsOf } from "./chipsOf.ts";
import type { ShownCounts } from "./countShown.ts";
import css from "./filters.module.css";
import { HidingChips } from "./HidingChips.tsx";
import { keepFocus } from "./keepFocus.ts";
import { strings } from "./strings.ts";

/** What is kept out of sight, each with a way to bring it back. */
export function FilterChips({ counts }: { counts: Pick<ShownCounts, "hidden" | "folded"> }) {
  const [{ filters, hidePairs, bundles }, changeView] = useViewState();
  const chips = chipsOf(filters);
  if (chips.length + counts.hidden + counts.folded + hidePairs.length + bundles.length === 0) return null;
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
