import { Popover } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type CSSProperties, cloneElement } from "react";
import type { LateMenu } from "../../ui/LazyMenu.tsx";
import { useOpenAtOnce } from "../../ui/useOpenAtOnce.ts";
import type { ViewGraph } from "../viewGraph.ts";
import css from "./drawer.module.css";
import { FilterDrawer } from "./FilterDrawer.tsx";

/** A small screen has no room beside the button: there the drawer comes from below. */
const fromBelow: CSSProperties = {
  position: "fixed",
  inset: "auto 0 0",
  width: "100%",
  maxHeight: "62dvh",
  borderRadius: "12px 12px 0 0",
};

/** The drawer at its button. */
export function FilterPopover({ button, graph }: { graph: ViewGraph } & LateMenu) {
  const { button: ref, opened, setOpened } = useOpenAtOnce();
  const narrow = useMediaQuery("(max-width: 760px)", undefined, { getInitialValueInEffect: false });
  // A button of Mantine's, which takes a ref as every component of React 19 does.
  const target = cloneElement(button, { ref, onClick: () => setOpened(!opened) } as object);
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
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={css.dropdown} style={narrow ? fromBelow : { width: 352 }}>
        <FilterDrawer graph={graph} onClose={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
