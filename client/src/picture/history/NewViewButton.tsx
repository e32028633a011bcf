import { UnstyledButton } from "@mantine/core";
import { IconFilePlus } from "@tabler/icons-react";
import { useViewState } from "../../url/useViewState.ts";
import css from "../filters/filters.module.css";
import { startNewView } from "./startNewView.ts";
import { strings } from "./strings.ts";

/** Leaves the picture for an empty canvas, one step that can be undone. */
export function NewViewButton() {
  const [{ steps }, changeView] = useViewState();
  return (
    <UnstyledButton
      className={css.pill}
      // Not `disabled`, so that Escape can give the focus back from the search.
      aria-disabled={steps.length === 0}
      onClick={() => steps.length > 0 && startNewView(changeView)}
    >
      <IconFilePlus size={16} className={css.sign} aria-hidden="true" />
      <span className={css.word}>{strings.newView}</span>
    </UnstyledButton>
  );
}
