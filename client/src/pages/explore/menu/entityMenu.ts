import { finderWith } from "../../../model/address/pages/finderState.ts";
import { ownershipAddress } from "../../../model/address/pages/ownershipAddress.ts";
import { addBundles, unbundle } from "../../../model/address/view/bundles.ts";
import { foldEntity, isFolded } from "../../../model/address/view/folding.ts";
import { hideEntities } from "../../../model/address/view/hiding.ts";
import { isKept, keepPositions, unpin } from "../../../model/address/view/keptPlaces.ts";
import { selectEntity, selectedIds, toggleSelected } from "../../../model/address/view/selection.ts";
import { addTogether, expandEntity, isOpened, openedNeighbours } from "../../../model/address/view/steps.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { countOfClass } from "../../../model/words/names.ts";
import { endsFrom } from "../../../parts/desk/newDraft.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { strings as watchStrings } from "../../../parts/watch/strings.ts";
import { type Bundle, bundlesAround, possibleBundles } from "../../../picture/graph/bundlesOf.ts";
import { drawnPlaces } from "../../../picture/graph/canvasSignals.ts";
import { nextOpening } from "../../../picture/graph/nextOpening.ts";
import { selectionCommands } from "../../../picture/graph/selectionCommands.ts";
import { foldedAway } from "../../../picture/graph/shownOf.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { menuStrings as strings } from "../strings.ts";
import type { MenuContent, MenuItem, MenuSurroundings } from "./MenuContent.ts";

export function entityMenu(id: string, around: MenuSurroundings): MenuContent {
  const { view, changeView, graph, shown } = around;
  const entity = graph.entities.find((one) => one.id === id);
  const change = (changed: (now: ViewState) => ViewState) => () => changeView(changed);
  const selected = selectedIds(view.selection).includes(id);
  return {
    title: nameOrId(entity, id),
    sections: [
      { items: openingItems(id, around) },
      {
        items: [
          {
            name: selected ? strings.letGo : strings.select,
            run: change((now) => toggleSelected(now, id)),
          },
          {
            name: viewStrings.selectNeighbours,
            run: change((now) => selectionCommands.selectNeighbours(selectEntity(now, id), shown)),
          },
          { name: viewStrings.pathFrom, to: finderWith({ from: id }, around.finderQuery) },
          { name: viewStrings.pathTo, to: finderWith({ to: id }, around.finderQuery) },
          ...(entity?.type === "organisation"
            ? [{ name: strings.ownershipChart, to: ownershipAddress(id, view) }]
            : []),
          {
            name: around.isWatched(id) ? watchStrings.unwatch : watchStrings.watch,
            run: () => around.toggleWatch(id),
          },
          { name: deskStrings.addClaim, run: () => around.addClaim(entity ? endsFrom(entity) : { subject: id }) },
        ],
      },
      {
        items: [
          placeItem(id, around),
          { name: strings.move, leadsOn: true, run: () => around.lead({ kind: "moving", id }) },
          { name: viewStrings.hide, run: change((now) => hideEntities(now, [id])) },
          {
            name: viewStrings.hideOthers,
            run: change((now) => selectionCommands.hideOthers(selectEntity(now, id), shown)),
          },
        ],
      },
    ],
  };
}

function openingItems(id: string, around: MenuSurroundings): MenuItem[] {
  const { view, changeView, graph, lead } = around;
  const next = nextOpening(view, id, graph);
  const opened = openedNeighbours(view, id);
  return [
    ...(next === null
      ? []
      : [
          {
            name: isFolded(view, id)
              ? viewStrings.openAgain
              : opened > 0
                ? strings.openNext(next - opened)
                : strings.open,
            run: () => changeView((now) => expandEntity(now, id, next)),
          },
        ]),
    { name: strings.openBy, leadsOn: true, run: () => lead({ kind: "opening", id }) },
    ...(isOpened(view, id) && !view.folded.includes(id)
      ? [{ name: strings.collapse, run: () => changeView((now) => collapsed(now, id, graph)) }]
      : []),
    ...bundleItems(id, around),
  ];
}

function bundleItems(id: string, around: MenuSurroundings): MenuItem[] {
  const own = around.bundles.filter(({ anchor }) => anchor === id).map((bundle) => bundle.id);
  return [
    ...(bundlesLeft(id, around).length > 0
      ? [{ name: strings.bundle, leadsOn: true, run: () => around.lead({ kind: "bundling", id }) }]
      : []),
    ...(own.length > 0
      ? [{ name: strings.unbundleNeighbours, run: () => around.changeView((now) => unbundle(now, own)) }]
      : []),
  ];
}

/** The selected entities stay: from now on they count as added by hand. */
function collapsed(view: ViewState, id: string, graph: ViewGraph): ViewState {
  const folded = foldEntity(view, id);
  const away = foldedAway(graph, folded);
  return addTogether(
    folded,
    selectedIds(view.selection).filter((one) => away.has(one)),
  );
}

function placeItem(id: string, { view, changeView, positions }: MenuSurroundings): MenuItem {
  if (isKept(view, id)) return { name: strings.unpin, run: () => changeView((now) => unpin(now, [id])) };
  const place = positions.get(id);
  return {
    name: strings.keepPosition,
    disabled: place === undefined,
    run: () => place && changeView((now) => keepPositions(now, new Map([[id, place]]), drawnPlaces())),
  };
}

/** Bundles still possible around an entity. */
export function bundlesLeft(id: string, { view, shown }: Pick<MenuSurroundings, "view" | "shown">): Bundle[] {
  return bundlesAround(id, possibleBundles(shown, view)).filter((bundle) => !view.bundles.includes(bundle.id));
}

/** Menu for drawing neighbours as one shape: those of one class that hang on nothing else, or all of them. */
export function bundlingMenu(id: string, around: MenuSurroundings): MenuContent {
  const entity = around.graph.entities.find((one) => one.id === id);
  const left = bundlesLeft(id, around);
  const item = (name: string, bundles: readonly Bundle[]): MenuItem => ({
    name,
    run: () =>
      around.changeView((now) =>
        addBundles(
          now,
          bundles.map((bundle) => bundle.id),
        ),
      ),
  });
  return {
    title: strings.bundleAround(nameOrId(entity, id)),
    sections: [
      {
        name: strings.bundleHint,
        items: [
          ...left.map((bundle) => item(countOfClass(bundle.class, bundle.members.length), [bundle])),
          ...(left.length > 1 ? [item(strings.bundleAll, left)] : []),
        ],
      },
    ],
  };
}
