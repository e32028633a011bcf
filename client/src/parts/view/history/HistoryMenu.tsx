import { ActionIcon } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { HistoryStep } from "../../../model/address/undo/historySteps.ts";
import { strings } from "../../../picture/history/strings.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";

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
