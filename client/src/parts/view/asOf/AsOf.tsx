import { UnstyledButton } from "@mantine/core";
import { IconCalendarTime } from "@tabler/icons-react";
import { Suspense, useId, useState } from "react";
import { strings } from "../../../picture/graph/strings.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { lazyPage } from "../../../ui/page/lazyPage.tsx";
import { useCommands } from "../../../ui/useCommands.ts";
import { useViewState } from "../../address/useViewState.ts";
import pills from "../filters/filters.module.css";
import css from "./timeline.module.css";

const AsOfBar = lazyPage(async () => (await import("./AsOfBar.tsx")).AsOfBar);

/** Small screens show the time row only on request; a chip shows the date instead. */
const isSmall = () => window.matchMedia("(max-width: 760px)").matches;

/** Opens the time row. On wide screens it stays open while the view is limited to a date. */
export function AsOf({ graph }: { graph: ViewGraph }) {
  const [{ filters }] = useViewState();
  const [open, setOpen] = useState(filters.asOf !== null && !isSmall());
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
        <IconCalendarTime size={16} aria-hidden="true" />
        <span className={pills.word}>{strings.asOf}</span>
      </UnstyledButton>
      {open && (
        <div id={id} className={`shrinks ${css.row}`}>
          <Suspense fallback={null}>
            <AsOfBar graph={graph} />
          </Suspense>
        </div>
      )}
    </>
  );
}
