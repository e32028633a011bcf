import { UnstyledButton } from "@mantine/core";
import { strings } from "../../../picture/history/strings.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "../filters/filters.module.css";
import own from "./HistoryButtons.module.css";
import { startNewView } from "./startNewView.ts";

/** Leaves the picture for an empty canvas, one step that can be undone. On small screens the list of steps has it. */
export function NewViewButton() {
  const [{ steps }, changeView] = useViewState();
  return (
    <UnstyledButton
      className={`${css.pill} ${own.newView}`}
      // Not `disabled`, so that Escape can give the focus back from the search.
      aria-disabled={steps.length === 0}
      onClick={() => steps.length > 0 && startNewView(changeView)}
    >
      {strings.newView}
    </UnstyledButton>
  );
}
