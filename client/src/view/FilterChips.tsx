import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { clearFilters } from "../url/filterChanges.ts";
import { useViewState } from "../url/useViewState.ts";
import { showHidden } from "../url/viewChanges.ts";
import { chipsOf } from "./chipsOf.ts";
import css from "./filters.module.css";
import { strings } from "./strings.ts";

/** What is kept out of sight, each with a way to bring it back. */
export function FilterChips({ hidden }: { hidden: number }) {
  const [{ filters }, changeView] = useViewState();
  const chips = chipsOf(filters);
  if (chips.length === 0 && hidden === 0) return null;
  return (
    <ul className={css.chips}>
      {chips.map(({ text, name, undo }) => (
        <li key={text}>
          <UnstyledButton className={css.chip} aria-label={name} onClick={() => changeView(undo)}>
            {text} <IconX size={13} aria-hidden="true" />
          </UnstyledButton>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <UnstyledButton className={css.chip} onClick={() => changeView(showHidden)}>
            {strings.hidden(hidden)} · <span className={css.show}>{strings.showHidden}</span>
          </UnstyledButton>
        </li>
      )}
      {chips.length > 1 && (
        <li>
          <UnstyledButton className={css.clear} onClick={() => changeView(clearFilters)}>
            {strings.clearFilters}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}
