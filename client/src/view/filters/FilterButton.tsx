import { UnstyledButton } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { LazyMenu, lateScript } from "../../ui/LazyMenu.tsx";
import { useViewState } from "../../url/useViewState.ts";
import { chipsOf } from "../chipsOf.ts";
import pills from "../filters.module.css";
import { strings } from "../strings.ts";
import type { ViewGraph } from "../viewGraph.ts";
import css from "./drawer.module.css";

const script = lateScript(async () => (await import("./FilterPopover.tsx")).FilterPopover, "dialog");

/** Opens everything by which a view is filtered; it says how many filters are on. */
export function FilterButton({ graph }: { graph: ViewGraph }) {
  const [{ filters }] = useViewState();
  const on = chipsOf(filters).length;
  return (
    <LazyMenu script={script} given={{ graph }}>
      <UnstyledButton className={pills.pill} data-on={on > 0 || undefined}>
        <IconAdjustmentsHorizontal size={15} aria-hidden="true" /> {strings.filters}
        {on > 0 && (
          <span className={css.number} role="img" aria-label={strings.filtersOn(on)}>
            {on}
          </span>
        )}
      </UnstyledButton>
    </LazyMenu>
  );
}
