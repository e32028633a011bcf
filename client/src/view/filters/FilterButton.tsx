import { Popover, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { type CSSProperties, Suspense, useState } from "react";
import { lazyPage } from "../../ui/lazyPage.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useViewState } from "../../url/useViewState.ts";
import { chipsOf } from "../chipsOf.ts";
import pills from "../filters.module.css";
import { strings } from "../strings.ts";
import type { ViewGraph } from "../viewGraph.ts";
import css from "./drawer.module.css";

/** A small screen has no room beside the button: there the drawer comes from below. */
const fromBelow: CSSProperties = {
  position: "fixed",
  inset: "auto 0 0",
  width: "100%",
  maxHeight: "62dvh",
  borderRadius: "12px 12px 0 0",
};

const FilterDrawer = lazyPage(async () => (await import("./FilterDrawer.tsx")).FilterDrawer);

/** Opens everything by which a view is filtered; it says how many filters are on. */
export function FilterButton({ graph }: { graph: ViewGraph }) {
  const [opened, setOpened] = useState(false);
  const [{ filters }] = useViewState();
  const narrow = useMediaQuery("(max-width: 760px)", undefined, { getInitialValueInEffect: false });
  const on = chipsOf(filters).length;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      trapFocus
      returnFocus
      middlewares={{ flip: false, shift: { padding: 8 } }}
    >
      <Popover.Target>
        <UnstyledButton className={pills.pill} data-on={on > 0 || undefined} onClick={() => setOpened(!opened)}>
          <IconAdjustmentsHorizontal size={15} aria-hidden="true" /> {strings.filters}
          {on > 0 && (
            <span className={css.number} role="img" aria-label={strings.filtersOn(on)}>
              {on}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.dropdown} style={narrow ? fromBelow : { width: 352 }}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <FilterDrawer graph={graph} onClose={() => setOpened(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
