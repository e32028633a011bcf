import { type ReactNode, Suspense, useEffect, useState } from "react";
import { Link } from "react-router";
import { compareAddress, MOST_COMPARED } from "../../../model/address/pages/compareAddress.ts";
import { BRIEFING_PATH } from "../../../model/address/view/viewPaths.ts";
import { formatView } from "../../../model/address/view/viewState.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { doubleTapLeft } from "../../../picture/graph/canvasSignals.ts";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { compareView } from "../entity/compareView.ts";
import type { CardMemory } from "./CardMemory.ts";
import type { CardPlace } from "./CardPlace.ts";
import { CardSlot } from "./CardSlot.tsx";
import { CardSwitch } from "./CardSwitch.tsx";
import css from "./DetailPanel.module.css";
import { PageTitle } from "./PageTitle.tsx";
import { panelCards } from "./panelCards.ts";
import { cardReady, ShownCard } from "./ShownCard.tsx";
import { cardStrings, strings } from "./strings.ts";
import { Untitled } from "./Untitled.tsx";

/** How far the sheet of a small screen is raised: at rest it shows the head of the card. */
type SheetStand = "closed" | "rest" | "open";

interface DetailPanelProps {
  /** A form in the place of the selected card, and what names it; null for the card. */
  form?: { key: string; element: ReactNode } | null;
}

/** The cards of the selection and of what is pinned; on small screens a bottom sheet. */
export function DetailPanel({ form = null }: DetailPanelProps) {
  const [view] = useViewState();
  const cards = panelCards(form === null ? view : { ...view, selection: null });
  // A claim is chosen to be read; an entity may be, to be seen.
  const isRead = form !== null || view.selection?.kind === "claim";
  const [stand, setStand] = useState<SheetStand>(isRead ? "open" : view.selection !== null ? "rest" : "closed");
  const [front, setFront] = useState<CardPlace>("selected");
  const [memories] = useState(() => new Map<string, CardMemory>());
  const newest = form === null ? cards.at(-1)?.key : `form ${form.key}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection comes to the front
  useEffect(() => {
    setFront("selected");
    const isSelected = view.selection !== null || view.pinned !== null;
    const next = isRead ? "open" : isSelected ? "rest" : "closed";
    // Raised by the first tap of a double tap, the sheet would cover an entity that lies low before the second. A sheet
    // that stands open stays so: its reader follows links from card to card.
    const raise = () => setStand((now) => (next === "rest" && now === "open" ? now : next));
    const wait = next === "closed" ? 0 : doubleTapLeft();
    if (wait === 0) return raise();
    const timer = setTimeout(raise, wait);
    return () => clearTimeout(timer);
  }, [newest]);

  useEffect(() => {
    // Not available in every browser. What fails to load here is requested again when needed.
    window.requestIdleCallback?.(() => {
      for (const kind of ["entity", "pair", "claim"] as const) void cardReady(kind);
    });
  }, []);

  const shown = form === null ? cards : cards.filter(({ place }) => place === "pinned");
  return (
    <aside
      aria-label={strings.panel}
      className={`flex column low onSheet ${css.panel}`}
      data-stand={stand}
      data-cards={shown.length + (form === null ? 0 : 1)}
      data-form={form === null ? undefined : true}
      data-front={front}
      tabIndex={-1}
      data-detail-panel
    >
      <button
        type="button"
        className={css.handle}
        aria-expanded={stand === "open"}
        onClick={() => setStand(stand === "open" ? "closed" : "open")}
      >
        {stand === "open" ? strings.hidePanel : strings.showPanel}
      </button>
      {shown.length + (form === null ? 0 : 1) > 1 && <CardSwitch front={front} onFront={setFront} />}
      {cards.length > 1 && <CompareLink />}
      {form === null && cards.every(({ place }) => place === "pinned") && <PageTitle />}
      <div className={`grid grow low ${css.cards}`}>
        {shown.map((card) => (
          <CardSlot key={card.key} card={card} memories={memories}>
            <ErrorBoundary around={(failure) => <Untitled>{failure}</Untitled>}>
              <Suspense
                fallback={
                  <Untitled>
                    <Skeleton lines={6} />
                  </Untitled>
                }
              >
                <ShownCard selection={card.shows} />
              </Suspense>
            </ErrorBoundary>
          </CardSlot>
        ))}
        {form !== null && (
          <ErrorBoundary key={form.key}>
            <Suspense fallback={<Skeleton lines={8} />}>{form.element}</Suspense>
          </ErrorBoundary>
        )}
      </div>
    </aside>
  );
}

/** Links two cards side by side to the comparison of their entities, and to its briefing. */
function CompareLink() {
  const [view] = useViewState();
  const compared = compareView(view);
  if (compared === null) return null;
  const ids = compared.steps.flatMap((step) => step.ids);
  return (
    <p className={`flush small flex wrap rigid ${css.compare}`}>
      {ids.length <= MOST_COMPARED && <Link to={compareAddress(ids)}>{cardStrings.compare}</Link>}
      <Link to={{ pathname: BRIEFING_PATH, search: formatView(compared) }}>{cardStrings.briefing}</Link>
    </p>
  );
}
