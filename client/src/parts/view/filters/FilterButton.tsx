import { UnstyledButton } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { clearFilters, setDim } from "../../../model/address/view/filters.ts";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import { strings } from "../../../picture/graph/strings.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { useCommands } from "../../../ui/useCommands.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./drawer.module.css";
import pills from "./filters.module.css";

const script = lateScript(async () => (await import("./FilterPopover.tsx")).FilterPopover, "dialog");

export function FilterButton({ graph }: { graph: ViewGraph }) {
  const [{ filters }, changeView] = useViewState();
  const on = chipsOf(filters).length;
  useCommands([
    {
      id: "filters",
      name: strings.openFilters,
      words: strings.filterWords,
      // Opening goes through the button, even before its script has loaded.
      run: () => document.querySelector<HTMLElement>("[data-filters]")?.click(),
    },
    ...(on > 0
      ? [
          { id: "clear-filters", name: strings.clearFilters, run: () => changeView(clearFilters) },
          {
            id: "dim",
            name: filters.dim ? strings.hideOut : strings.dimOut,
            words: strings.dimWords,
            run: () => changeView((view) => setDim(view, !filters.dim), "merge"),
          },
        ]
      : []),
  ]);
  return (
    <LazyMenu script={script} given={{ graph }}>
      <UnstyledButton data-filters className={pills.pill} data-on={on > 0 || undefined}>
        <IconAdjustmentsHorizontal size={16} aria-hidden="true" />
        <span className={pills.word}>{strings.filters}</span>
        {on > 0 && (
          <span className={`tiny strong centred onAccent ${css.number}`} role="img" aria-label={strings.filtersOn(on)}>
            {on}
          </span>
        )}
      </UnstyledButton>
    </LazyMenu>
  );
}
