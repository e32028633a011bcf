import { UnstyledButton } from "@mantine/core";
import { IconBinaryTree2, IconChevronDown } from "@tabler/icons-react";
import { layOut } from "../../../model/address/view/keptPlaces.ts";
import { layoutNames } from "../../../model/address/view/layoutState.ts";
import { labelled } from "../../../model/words/listWords.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import css from "../../../parts/view/filters/filters.module.css";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { useCommands } from "../../../ui/useCommands.ts";
import { strings } from "../strings.ts";

const script = lateScript(async () => (await import("./LayoutMenuItems.tsx")).LayoutMenuItems);

/** Applies one of several layouts: nothing on the canvas moves by itself. */
export function LayoutMenu() {
  const [{ layout, steps }, changeView] = useViewState();
  useCommands(
    (steps.length === 0 ? [] : layoutNames).map((name) => ({
      id: `layout-${name}`,
      name: labelled(strings.layout, strings.layouts[name]),
      run: () => changeView((view) => layOut(view, name)),
    })),
  );
  const now = labelled(strings.layout, strings.layoutsShort[layout?.name ?? "organic"]);
  return (
    <LazyMenu script={script} given={{}}>
      <UnstyledButton className={css.pill} disabled={steps.length === 0}>
        <IconBinaryTree2 size={16} className={css.sign} aria-hidden="true" />
        <span className={css.word}>{now}</span>
        <IconChevronDown size={14} className={css.more} aria-hidden="true" />
      </UnstyledButton>
    </LazyMenu>
  );
}
