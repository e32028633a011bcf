import type { Selection } from "../../../model/address/view/selection.ts";
import { type LazyPage, lazyPage, NotLoaded } from "../../../ui/page/lazyPage.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { Untitled } from "./Untitled.tsx";

// One file has them all; it is no part of the first script, which also opens pages without cards.
const EntityPanel = lazyPage(async () => (await import("../entity/EntityPanel.tsx")).EntityPanel, CardNotLoaded);
const PairPanel = lazyPage(async () => (await import("../pair/PairPanel.tsx")).PairPanel, CardNotLoaded);
const SeveralPanel = lazyPage(async () => (await import("../several/SeveralPanel.tsx")).SeveralPanel, CardNotLoaded);
const ClaimPanel = lazyPage(async () => (await import("../claim/ClaimPanel.tsx")).ClaimPanel, CardNotLoaded);
const SourcePanel = lazyPage(async () => (await import("../source/SourcePanel.tsx")).SourcePanel, CardNotLoaded);

const cards: Record<Selection["kind"], Pick<LazyPage<object>, "ready">> = {
  entity: EntityPanel,
  several: SeveralPanel,
  pair: PairPanel,
  claim: ClaimPanel,
  source: SourcePanel,
};

/** Loads the card of a kind of selection before it is shown. */
export function cardReady(kind: Selection["kind"]): Promise<void> {
  return cards[kind].ready();
}

/** The card of a selection; without one, help. */
export function ShownCard({ selection }: { selection: Selection | null }) {
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

/** Stands in for a card whose script did not load. */
function CardNotLoaded() {
  return (
    <Untitled>
      <NotLoaded />
    </Untitled>
  );
}
