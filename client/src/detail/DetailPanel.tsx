import { type ReactNode, Suspense, useEffect, useState } from "react";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { lazyPage } from "../ui/lazyPage.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import type { Selection } from "../url/selection.ts";
import { useViewState } from "../url/useViewState.ts";
import type { CardMemory } from "./CardMemory.ts";
import type { CardPlace } from "./CardPlace.ts";
import { CardSlot } from "./CardSlot.tsx";
import { CardSwitch } from "./CardSwitch.tsx";
import { CompareLink } from "./CompareLink.tsx";
import css from "./DetailPanel.module.css";
import { HelpPanel } from "./HelpPanel.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { type PanelCard, panelCards } from "./panelCards.ts";
import { strings } from "./strings.ts";

// The picture comes first: cards come when they are first asked for, or when there is nothing else to do.
const loadEntityPanel = async () => (await import("./EntityPanel.tsx")).EntityPanel;
const loadPairPanel = async () => (await import("./PairPanel.tsx")).PairPanel;
const loadClaimPanel = async () => (await import("./ClaimPanel.tsx")).ClaimPanel;
const EntityPanel = lazyPage(loadEntityPanel);
const PairPanel = lazyPage(loadPairPanel);
const SeveralPanel = lazyPage(async () => (await import("./SeveralPanel.tsx")).SeveralPanel);
const ClaimPanel = lazyPage(loadClaimPanel);
const SourcePanel = lazyPage(async () => (await import("./SourcePanel.tsx")).SourcePanel);

/** What is known about the selection, and what was pinned to compare it with; on a small screen a sheet. */
export function DetailPanel() {
  const [view] = useViewState();
  const cards = panelCards(view);
  const [open, setOpen] = useState(view.selection !== null);
  const [front, setFront] = useState<CardPlace>("selected");
  const [memories] = useState(() => new Map<string, CardMemory>());
  const newest = cards.at(-1)?.key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection comes to the front
  useEffect(() => {
    setOpen(view.selection !== null || view.pinned !== null);
    setFront("selected");
  }, [newest]);

  useEffect(() => {
    // Not in every browser; what fails to come is asked for again when it is needed.
    window.requestIdleCallback?.(() => void Promise.allSettled([loadEntityPanel(), loadPairPanel(), loadClaimPanel()]));
  }, []);

  return (
    <aside
      aria-label={strings.panel}
      className={css.panel}
      data-open={open || undefined}
      data-cards={cards.length}
      data-front={front}
      tabIndex={-1}
      data-detail-panel
    >
      <button type="button" className={css.handle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? strings.hidePanel : strings.showPanel}
      </button>
      {cards.length > 1 && <CardSwitch front={front} onFront={setFront} />}
      {cards.length > 1 && <CompareLink />}
      {cards.every(({ place }) => place === "pinned") && <PageTitle />}
      <div className={css.cards}>
        {cards.map((card) => (
          <CardSlot key={card.key} card={card} memories={memories}>
            <ErrorBoundary around={(failure) => <Untitled card={card}>{failure}</Untitled>}>
              <Suspense
                fallback={
                  <Untitled card={card}>
                    <Skeleton lines={6} />
                  </Untitled>
                }
              >
                <Shown selection={card.shows} />
              </Suspense>
            </ErrorBoundary>
          </CardSlot>
        ))}
      </div>
    </aside>
  );
}

/** What stands in the place of a card, which would give the page its name. */
function Untitled({ card: { place }, children }: { card: PanelCard; children: ReactNode }) {
  return (
    <>
      {place === "selected" && <PageTitle />}
      {children}
    </>
  );
}

function Shown({ selection }: { selection: Selection | null }) {
  switch (selection?.kind) {
    case "entity":
      return <EntityPanel id={selection.id} />;
    case "several":
      return <SeveralPanel ids={selection.ids} />;
    case "pair":
      return <PairPanel a={selection.a} b={selection.b} />;
    case "claim":
      return <ClaimPanel id={selection.id} />;
    case "source":
      return <SourcePanel id={selection.id} />;
    default:
      return <HelpPanel />;
  }
}
