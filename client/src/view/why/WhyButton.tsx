import { Popover, UnstyledButton } from "@mantine/core";
import { Suspense, useState } from "react";
import { lazyPage } from "../../ui/lazyPage.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useViewState } from "../../url/useViewState.ts";
import { chipsOf } from "../chipsOf.ts";
import type { ShownCounts } from "../countShown.ts";
import pills from "../filters.module.css";
import { strings } from "../strings.ts";
import type { ViewGraph } from "../viewGraph.ts";
import css from "./why.module.css";

const WhySummary = lazyPage(async () => (await import("./WhySummary.tsx")).WhySummary);

/** Beside the numbers of what is shown: why it is not all. */
export function WhyButton({ graph, counts }: { graph: ViewGraph; counts: ShownCounts }) {
  const [{ filters }] = useViewState();
  const [opened, setOpened] = useState(false);
  if (chipsOf(filters).length + counts.hidden + counts.folded === 0) return null;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      width="min(400px, calc(100vw - 16px))"
      withinPortal={false}
      trapFocus
      returnFocus
      middlewares={{ flip: false, shift: { padding: 8 } }}
    >
      <Popover.Target>
        <UnstyledButton className={pills.clear} onClick={() => setOpened(!opened)}>
          {strings.why}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={css.dropdown}>
        <Suspense fallback={<Skeleton lines={4} />}>
          <WhySummary graph={graph} onClose={() => setOpened(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
