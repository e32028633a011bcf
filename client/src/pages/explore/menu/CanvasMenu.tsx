import { entityTypeIds } from "@atlas/server/vocabulary";
import { useQueries, useQuery } from "@tanstack/react-query";
import { unbundle } from "../../../model/address/view/bundles.ts";
import { hideEntities, hidePair, pairName, revealAll } from "../../../model/address/view/hiding.ts";
import { selectEntities, selectedIds, selectPair, selectRecord } from "../../../model/address/view/selection.ts";
import { lineSentence } from "../../../model/claim/line/lineLabels.ts";
import { standingDay } from "../../../model/claim/standing/standingText.ts";
import { entityName, nameOrId } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { typeNames } from "../../../model/words/names.ts";
import { entityDetail, neighbourTotal, summary } from "../../../parts/api/records.ts";
import { endsBetween } from "../../../parts/desk/newDraft.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { askForPicture } from "../../../parts/pictures/pictureAsked.ts";
import { strings as pictureStrings } from "../../../parts/pictures/strings.ts";
import { useGroupOpenings } from "../../../parts/view/graph/useGroupOpenings.ts";
import type { Bundle } from "../../../picture/graph/bundlesOf.ts";
import { bundleTitle } from "../../../picture/graph/drawnBundles.ts";
import type { GroupOpening } from "../../../picture/graph/openGroups.ts";
import { concernedInSight, selectionCommands } from "../../../picture/graph/selectionCommands.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { strings as pageStrings, menuStrings as strings } from "../strings.ts";
import { bundlingMenu, entityMenu } from "./entityMenu.ts";
import { MenuBox } from "./MenuBox.tsx";
import { keyHint, type MenuContent, type MenuRequest, type MenuSubject, type MenuSurroundings } from "./MenuContent.ts";
import { type Kind, kindsOf, openingMenu } from "./openingMenu.ts";
import { reportItems, reportMenu } from "./reportMenu.ts";
import { movingMenu, severalMenu } from "./severalMenu.ts";

interface CanvasMenuProps {
  request: MenuRequest;
  around: Omit<MenuSurroundings, "dataset">;
  onClose: () => void;
}

export function CanvasMenu({ request: { subject, at }, around: surroundings, onClose }: CanvasMenuProps) {
  const around = { ...surroundings, dataset: useQuery(summary()).data?.dataset ?? null };
  const opening = subject.kind === "opening" ? subject.id : null;
  const kinds = useKinds(opening);
  const groups = useGroupOpenings(subject.kind === "several" ? selectedIds(around.view.selection) : [], around.graph);
  const content = opening === null ? contentOf(subject, { ...around, groups }) : openingMenu(opening, kinds, around);
  // A new menu in the same place resets the focus to its first line.
  return <MenuBox key={keyOf(subject)} content={content} at={at} onClose={onClose} />;
}

/** The kinds of claims of an entity; null while they are loading. */
function useKinds(id: string | null): Kind[] | null {
  const detail = useQuery({ ...entityDetail(id ?? ""), enabled: id !== null });
  const kinds = kindsOf(id === null ? [] : (detail.data?.claim_counts ?? []));
  const totals = useQueries({ queries: kinds.map((along) => neighbourTotal(id ?? "", along)) });
  if (!detail.data && !detail.isError) return null;
  return kinds.map((kind, index) => ({ ...kind, neighbours: totals[index]?.data ?? null }));
}

function contentOf(subject: MenuSubject, around: MenuSurroundings & { groups: readonly GroupOpening[] }): MenuContent {
  const bundle = bundleIn(subject, around.bundles);
  if (bundle) return bundleMenu(bundle, around);
  switch (subject.kind) {
    case "entity":
    case "opening":
      return entityMenu(subject.id, around);
    case "several":
      return severalMenu(around, around.groups);
    case "pair":
      return pairMenu(subject.a, subject.b, around);
    case "claims":
      return claimsMenu(subject.ids, around);
    case "reporting":
      return reportMenu(subject.ids, around);
    case "moving":
      return movingMenu(subject, around);
    case "bundling":
      return bundlingMenu(subject.id, around);
    case "types":
      return typesMenu(around);
    default:
      return canvasMenu(around);
  }
}

function keyOf(subject: MenuSubject): string {
  return "id" in subject ? `${subject.kind} ${subject.id}` : subject.kind;
}

function bundleMenu(bundle: Bundle, { view, changeView, graph, shown }: MenuSurroundings): MenuContent {
  const ids = bundle.members.map(({ id }) => id);
  const held = new Set(ids);
  const claims = shown.claims.filter(({ subject, object }) => held.has(subject) || held.has(object));
  const selected = new Set(selectedIds(view.selection));
  const anchor = graph.entities.find(({ id }) => id === bundle.anchor);
  return {
    title: bundleTitle(bundle, anchor),
    sections: [
      {
        items: [
          {
            name: viewStrings.unbundle,
            hint: keyHint("open"),
            run: () => changeView((now) => unbundle(now, [bundle.id])),
          },
          {
            name: strings.readClaims(claims.length),
            run: () => changeView((now) => selectEntities(now, [...ids, bundle.anchor])),
          },
          {
            name: strings.selectThese(ids.length),
            disabled: ids.every((id) => selected.has(id)),
            run: () => changeView((now) => selectEntities(now, ids)),
          },
          { name: viewStrings.hide, run: () => changeView((now) => hideEntities(now, ids)) },
        ],
      },
    ],
  };
}

/** The bundle that a menu is about, directly or through the line to it. */
function bundleIn(subject: object, bundles: readonly Bundle[]): Bundle | undefined {
  const names = Object.values(subject);
  return bundles.find(({ id }) => names.includes(id));
}

function canvasMenu(around: MenuSurroundings): MenuContent {
  const { view, changeView, shown, canvas, lead, askNumber } = around;
  const run = (command: keyof typeof selectionCommands) => () =>
    changeView((now) => selectionCommands[command](now, shown));
  const selected = concernedInSight(view, shown);
  const outOfSight = view.hidden.length + view.hidePairs.length + view.folded.length;
  return {
    title: strings.canvas,
    sections: [
      {
        items: [
          { name: strings.selectAll, hint: keyHint("selectAll"), run: run("selectAll") },
          { name: viewStrings.invert, hint: keyHint("invert"), run: run("invert") },
          { name: strings.selectType, leadsOn: true, run: () => lead({ kind: "types" }) },
          { name: strings.selectByNumber, run: askNumber },
        ],
      },
      {
        items: [
          {
            name: viewStrings.zoomToSelection,
            hint: keyHint("zoomToSelection"),
            disabled: selected.length === 0,
            run: () => canvas.current?.zoomTo(selected),
          },
          { name: pageStrings.fit, hint: keyHint("fit"), run: () => canvas.current?.fit() },
          { name: viewStrings.reveal, disabled: outOfSight === 0, run: () => changeView(revealAll) },
          { name: pictureStrings.save, disabled: shown.entities.length === 0, run: askForPicture },
        ],
      },
    ],
  };
}

/** The claims for which one line of several pairs stands: no card lists just these. */
function claimsMenu(ids: readonly string[], around: MenuSurroundings): MenuContent {
  const { view, changeView, graph, shown } = around;
  const nameOf = (id: string) =>
    nameOrId(
      graph.entities.find((one) => one.id === id),
      id,
    );
  const claims = shown.claims.filter(({ id }) => ids.includes(id));
  const items = claims.map((claim) => ({
    key: claim.id,
    name: lineSentence([claim], nameOf, standingDay(view.filters.asOf)),
    run: () => changeView((now) => selectRecord(now, "claim", claim.id)),
  }));
  return { title: strings.claimsOnLine(claims.length), sections: [{ items }, { items: reportItems(claims, around) }] };
}

function pairMenu(a: string, b: string, around: MenuSurroundings): MenuContent {
  const { changeView, graph, shown, addClaim } = around;
  const names = [a, b].map((id) => {
    const entity = graph.entities.find((one) => one.id === id);
    return entity ? entityName(entity) : id;
  });
  const claims = shown.claims.filter(({ subject, object }) => pairName(subject, object) === pairName(a, b));
  return {
    title: listWords(names),
    sections: [
      {
        items: [
          { name: strings.readClaims(claims.length), run: () => changeView((now) => selectPair(now, a, b)) },
          { name: strings.selectEnds, run: () => changeView((now) => selectEntities(now, [a, b])) },
          { name: deskStrings.addClaim, run: () => addClaim(endsBetween([a, b], claims)) },
          ...reportItems(claims, around),
          { name: strings.hideLine, run: () => changeView((now) => hidePair(now, a, b)) },
        ],
      },
    ],
  };
}

/** Selects all shown entities of one type. */
function typesMenu({ changeView, shown }: MenuSurroundings): MenuContent {
  const items = entityTypeIds.flatMap((type) => {
    const ids = shown.entities.filter((entity) => entity.type === type).map(({ id }) => id);
    const run = () => changeView((now) => selectEntities(now, ids));
    return ids.length === 0 ? [] : [{ name: typeNames(type), hint: String(ids.length), run }];
  });
  return { title: strings.selectType, sections: [{ items }] };
}
