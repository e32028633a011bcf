import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconColumns3, IconTag } from "@tabler/icons-react";
import { layOut } from "../../../model/address/view/keptPlaces.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import css from "../../../parts/view/filters/filters.module.css";
import { ViewToolbar } from "../../../parts/view/frame/ViewToolbar.tsx";
import { HistoryButtons } from "../../../parts/view/history/HistoryButtons.tsx";
import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { strings } from "../strings.ts";
import { LayoutMenu } from "./LayoutMenu.tsx";

const script = lateScript(async () => (await import("./LabelsMenuItems.tsx")).LabelsMenuItems);

/** Chooses the languages of names on the canvas, and what stands on lines. */
function LabelsMenu() {
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

/** From this many entities on, a picture is read better as a chain. */
const MANY = 60;

/** Offers the chain for a large picture that no layout was chosen for. */
function ChainOffer({ entities }: { entities: number }) {
  const [{ layout }, changeView] = useViewState();
  if (entities < MANY || layout !== null) return null;
  return (
    <UnstyledButton className={css.pill} onClick={() => changeView((view) => layOut(view, "chain"))}>
      <IconColumns3 size={16} aria-hidden="true" />
      <span className={css.word}>{strings.offerChain}</span>
    </UnstyledButton>
  );
}

/** The controls above the canvas, and how much of the view is drawn. */
export function Toolbar({ graph, counts }: { graph: ViewGraph; counts: ShownCounts }) {
  return (
    <ViewToolbar name={strings.toolbar} graph={graph} counts={counts} history={<HistoryButtons />}>
      <LayoutMenu />
      <LabelsMenu />
      <ChainOffer entities={counts.entities} />
    </ViewToolbar>
  );
}
