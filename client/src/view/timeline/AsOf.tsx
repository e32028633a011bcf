import { UnstyledButton } from "@mantine/core";
import { IconCalendarTime } from "@tabler/icons-react";
import { Suspense, useId, useState } from "react";
import { lazyPage } from "../../ui/lazyPage.tsx";
import { useCommands } from "../../ui/useCommands.ts";
import { useViewState } from "../../url/useViewState.ts";
import pills from "../filters.module.css";
import { strings } from "../strings.ts";
import type { ViewGraph } from "../viewGraph.ts";
import css from "./timeline.module.css";

const AsOfBar = lazyPage(async () => (await import("./AsOfBar.tsx")).AsOfBar);

/** Opens the row in which one goes through time; it stands open where the view shows one date. */
export function AsOf({ graph }: { graph: ViewGraph }) {
  const [{ filters }] = useViewState();
  const [open, setOpen] = useState(filters.asOf !== null);
  const id = useId();
  useCommands([{ id: "as-of", name: strings.openTime, words: strings.timeWords, run: () => setOpen(true) }]);
  return (
    <>
      <UnstyledButton
        className={pills.pill}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <IconCalendarTime size={15} aria-hidden="true" /> {strings.asOf}
      </UnstyledButton>
      {open && (
        <div id={id} className={css.row}>
          <Suspense fallback={null}>
            <AsOfBar graph={graph} />
          </Suspense>
        </div>
      )}
    </>
  );
}
