import { ActionIcon } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { LazyMenu, lateScript } from "../../ui/LazyMenu.tsx";
import type { HistoryStep } from "../../url/undo/historySteps.ts";
import { strings } from "./strings.ts";

const script = lateScript(async () => (await import("./HistoryMenuItems.tsx")).HistoryMenuItems);

/** All steps by name; picking one goes to the picture it made. */
export function HistoryMenu({ at, steps }: { at: number; steps: readonly HistoryStep[] }) {
  return (
    <LazyMenu script={script} given={{ at, steps }}>
      <ActionIcon variant="default" size={28} aria-label={strings.history} title={strings.history}>
        <IconChevronDown size={14} aria-hidden="true" />
      </ActionIcon>
    </LazyMenu>
  );
}
