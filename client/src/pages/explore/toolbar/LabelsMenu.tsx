import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconTag } from "@tabler/icons-react";
import { useViewState } from "../../../parts/address/useViewState.ts";
import css from "../../../parts/view/filters/filters.module.css";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { strings } from "../strings.ts";

const script = lateScript(async () => (await import("./LabelsMenuItems.tsx")).LabelsMenuItems);

/** Chooses the languages of names on the canvas, and what stands on lines. */
export function LabelsMenu() {
  const [{ labels }] = useViewState();
  return (
    <LazyMenu script={script} given={{}}>
      <UnstyledButton className={css.pill}>
        <IconTag size={16} className={css.sign} aria-hidden="true" />
        <span className={css.word}>{strings.labelsIn(strings.labelModesShort[labels])}</span>
        <IconChevronDown size={14} className={css.more} aria-hidden="true" />
      </UnstyledButton>
    </LazyMenu>
  );
}
