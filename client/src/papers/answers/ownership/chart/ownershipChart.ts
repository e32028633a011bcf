import type { Entity } from "@atlas/server/contract";
import { coverageOf, holdingsIn } from "../../../../model/claim/owners/holdings.ts";
import { listParts } from "../../../../model/words/listWords.ts";
import { type ChainNode, chainTree, isControl, stepsOf } from "../chainTree.ts";
import type { ChartBox, OwnershipChart, Remark } from "./ChartBox.ts";
import { isDrawn, largestFirst, notDrawnTexts } from "./notDrawn.ts";
import { holderText, type OwnersKnown, remarksOn, restText } from "./remarksOf.ts";
import type { ShownOwnership } from "./shownOwnership.ts";
import { chartStrings as strings } from "./strings.ts";
import { tieOf } from "./tieOf.ts";

interface Known extends OwnersKnown {
  /** The step below or above which each organisation is drawn: once, whoever else holds it. */
  places: ReadonlyMap<string, ChainNode>;
  /** The organisations all of whose owners were asked for: the one asked about, and those that control it. */
  followed: ReadonlySet<string>;
}

/** The chart of an organisation from the part of its ownership that the reader sees; null without that organisation. */
export function ownershipChart({ answer, unseen, leftOut }: ShownOwnership): OwnershipChart | null {
  const entity = answer.entities.find(({ id }) => id === answer.organisation);
  if (entity === undefined) return null;
  const [up, down] = [chainTree(answer, "up"), chainTree(answer, "down")];
  const above = { answer, unseen, places: placesOf(up), followed: controllersOf(answer.organisation, up) };
  const below = { ...above, places: placesOf(down) };
  const held = placedIn(down, below).map((node) => heldBox(node, below));
  return {
    self: { entity, remarks: overWhole(entity, above), tie: null, next: [] },
    owners: ownerBoxes(entity, up, above),
    controlled: held.filter(({ tie }) => tie && isControl(tie.node)),
    stakes: held.filter(({ tie }) => tie && !isControl(tie.node)),
    notDrawn: notDrawnTexts([...stepsOf(up), ...stepsOf(down)], answer),
    leftOut,
  };
}

/** The step at which each organisation is drawn: where its own steps follow, else the nearest, else that of the largest share. */
function placesOf(nodes: readonly ChainNode[]): Map<string, ChainNode> {
  const ranked = stepsOf(nodes)
    .filter(isDrawn)
    .toSorted(
      (a, b) =>
        Number(b.next.length > 0) - Number(a.next.length > 0) || a.link.level - b.link.level || largestFirst(a, b),
    );
  return new Map(ranked.toReversed().map((node) => [node.entity.id, node]));
}

function controllersOf(organisation: string, up: readonly ChainNode[]): Set<string> {
  const control = stepsOf(up).filter((node) => isDrawn(node) && isControl(node));
  const found = new Set([organisation]);
  // Owners that are found later are visited, too.
  for (const id of found) for (const { link } of control) if (link.owned === id) found.add(link.owner);
  return found;
}

function placedIn(nodes: readonly ChainNode[], { places }: Known): ChainNode[] {
  return nodes.filter((node) => places.get(node.entity.id) === node).toSorted(largestFirst);
}

/** The owners of an organisation, and a box in words for the part that nobody is recorded to own. */
function ownerBoxes(owned: Entity, nodes: readonly ChainNode[], known: Known): ChartBox[] {
  const boxes = placedIn(nodes, known).map(
    (node): ChartBox => ({
      entity: node.entity,
      tie: tieOf(node),
      next: ownerBoxes(node.entity, node.next, known),
      remarks: [...elsewhere(node, known), ...overWhole(node.entity, known)],
    }),
  );
  return known.followed.has(owned.id) ? [...boxes, ...wordBox(owned, nodes.filter(isDrawn).length, known)] : boxes;
}

/** The owners that have their box elsewhere in the chart. */
function elsewhere({ next, entity }: ChainNode, known: Known): Remark[] {
  const drawn = next.filter(isDrawn);
  const others = drawn.filter((node) => known.places.get(node.entity.id) !== node);
  if (others.length === 0) return [];
  const names = others.map((node) => holderText(node.entity.id, node.claims[0], known.answer));
  return entity.id === known.answer.organisation ? [] : [{ text: strings.heldBy(listParts(names)), note: null }];
}

function wordBox(owned: Entity, owners: number, known: Known): ChartBox[] {
  const box = (text: string): ChartBox[] => [{ entity: null, remarks: [{ text, note: null }], tie: null, next: [] }];
  if (owners === 0) {
    if (owned.id !== known.answer.organisation) return [];
    return box(known.unseen.has(owned.id) ? strings.ownersUnseen : strings.noOwner);
  }
  const holdings = holdingsIn(owned.id, known.answer.claims);
  const rest = restText(owned.id, holdings, known);
  if (rest === null && coverageOf(holdings).stated === 0) return box(strings.othersMay);
  return rest === null || rest.note !== null ? [] : box(rest.text);
}

/** That recorded shares are more than the whole. */
function overWhole(owned: Entity, known: Known): Remark[] {
  if (!known.followed.has(owned.id)) return [];
  const rest = restText(owned.id, holdingsIn(owned.id, known.answer.claims), known);
  return rest === null || rest.note === null ? [] : [rest];
}

function heldBox(node: ChainNode, known: Known): ChartBox {
  const { entity, link } = node;
  const isBelow = link.owner !== known.answer.organisation;
  return {
    entity,
    tie: tieOf(node),
    next: placedIn(node.next, known).map((one) => heldBox(one, known)),
    remarks: [
      ...(isBelow && !isControl(node) ? [{ text: strings.stakeOnly, note: null }] : []),
      ...remarksOn(entity, link.owner, known),
    ],
  };
}
