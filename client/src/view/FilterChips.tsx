import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { gradeName, typeNames } from "../ui/names.ts";
import { useViewState } from "../url/useViewState.ts";
import { showHidden, toggleEvidence, toggleType } from "../url/viewChanges.ts";
import css from "./filters.module.css";
import { strings } from "./strings.ts";

/** What is kept off the canvas, each with a way to bring it back. */
export function FilterChips({ hidden }: { hidden: number }) {
  const [{ hideTypes, hideEvidence }, changeView] = useViewState();
  const filters = [
    ...hideTypes.map((type) => ({
      name: typeNames(type),
      undo: () => changeView((view) => toggleType(view, type), "replace"),
    })),
    ...hideEvidence.map((grade) => ({
      name: gradeName(grade),
      undo: () => changeView((view) => toggleEvidence(view, grade), "replace"),
    })),
  ];
  if (filters.length === 0 && hidden === 0) return null;
  return (
    <ul className={css.chips}>
      {filters.map(({ name, undo }) => (
        <li key={name}>
          <UnstyledButton className={css.chip} onClick={undo} aria-label={strings.showAgain(name)}>
            {strings.without(name)} <IconX size={13} aria-hidden="true" />
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
    </ul>
  );
}
