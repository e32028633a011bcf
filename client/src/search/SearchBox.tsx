import { IconSearch } from "@tabler/icons-react";
import { type FocusEvent, Suspense, useEffect, useId, useMemo, useRef } from "react";
import { lazyPage } from "../ui/lazyPage.tsx";
import { useViewState } from "../url/useViewState.ts";
import { useViewGraph } from "../view/useViewGraph.ts";
import { PaletteField } from "./PaletteField.tsx";
import { PaletteStatus } from "./PaletteStatus.tsx";
import css from "./search.module.css";
import { strings } from "./strings.ts";
import { usePalette } from "./usePalette.ts";
import { usePick } from "./usePick.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

const loadResults = async () => (await import("./PaletteResults.tsx")).PaletteResults;
// The first drawing does not need it; what comes later is there before a server can go away.
const PaletteResults = lazyPage(loadResults);
const PREFETCH_MS = 3000;

/** The one field in which everything is found: entities, claims, sources and commands (`large` on the start page). */
export function SearchBox({ size }: { size: "header" | "large" }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const inView = useInView();
  const onPick = usePick(inView);
  const giveBack = useSearchShortcut(field, () => palette.show());
  const palette = usePalette({ onPick, giveBack });

  useEffect(() => {
    const timer = setTimeout(() => void loadResults().catch(() => undefined), PREFETCH_MS);
    return () => clearTimeout(timer);
  }, []);

  function close(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) palette.close();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: React warns of the search element where it is not known yet, as in tests
    <div role="search" className={css.box} data-size={size} onBlur={close}>
      <IconSearch className={css.glass} size={size === "large" ? 20 : 17} aria-hidden="true" />
      <PaletteField id={id} palette={palette} field={field} />
      {palette.text === "" && <kbd className={css.shortcut}>{strings.shortcut}</kbd>}
      {palette.open && (
        <Suspense>
          <PaletteResults id={id} palette={palette} inView={inView} field={field} />
        </Suspense>
      )}
      <PaletteStatus palette={palette} />
    </div>
  );
}

/** The entities that the view holds, hidden or not. */
function useInView(): ReadonlySet<string> {
  const [{ steps }] = useViewState();
  const { graph } = useViewGraph(steps);
  return useMemo(() => new Set(graph.entities.map(({ id }) => id)), [graph]);
}
