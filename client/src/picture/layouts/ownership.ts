import type { Point } from "../canvas/elements.ts";
import type { PlaceableLink, Placing } from "../placement/placeEntities.ts";
import type { Layout } from "./Layout.ts";
import { cellOf, centred } from "./placeColumns.ts";

/** Distances between an owner and what it owns, between two trees, and to unrelated entities. */
const STOREY = 46;
const BETWEEN = 40;
const ASIDE = 110;
/** Wanted ratio of width to height of a group of trees or unrelated entities. */
const WIDTH_TO_HEIGHT = 1.7;

/** A part of the picture with its contents, positioned from its upper left corner. */
interface Block {
  width: number;
  height: number;
  places: ReadonlyMap<string, Point>;
}

/** The entities below each owner, and the co-owners beside it. */
interface Family {
  owned: ReadonlyMap<string, readonly string[]>;
  partners: ReadonlyMap<string, readonly string[]>;
}

/** Owners above what they own, the owners of one entity side by side; what has no owner or holding stands aside. */
export const ownership: Layout = ({ ids, placing }) => {
  const owners = ownersOf(ids, placing.links);
  const owned = new Map<string, string[]>();
  for (const [id, owner] of owners) owned.set(owner, [...(owned.get(owner) ?? []), id]);
  const roots = ids.filter((id) => !owners.has(id) && owned.has(id));
  const single = ids.filter((id) => !owners.has(id) && !owned.has(id));
  const partners = partnersOf(single, owners, placing);
  const beside = new Set([...partners.values()].flat());
  const rest = single.filter((id) => !beside.has(id));
  const trees = shelve(roots.map((root) => treeOf(root, { owned, partners }, placing)));
  const aside = gridOf(rest, placing, { wide: trees.height === 0 ? WIDTH_TO_HEIGHT : 1 });
  const places = centred(inRow([trees, aside], ASIDE).places);
  if (rest.length === 0 || roots.length === 0) return { places, groups: [] };
  const related = ids.filter((id) => !rest.includes(id));
  return {
    places,
    groups: [
      { heading: { kind: "owners" }, ids: related },
      { heading: { kind: "unowned" }, ids: rest },
    ],
  };
};

/** For each owner in the tree, the shareholders of what it owns that stand nowhere else in the tree. */
function partnersOf(
  single: readonly string[],
  owners: ReadonlyMap<string, string>,
  { links }: Placing,
): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  for (const id of single) {
    const holdings = links
      .filter((link) => link.owner === id)
      .map(({ source, target }) => (source === id ? target : source));
    const [first] = holdings.flatMap((held) => owners.get(held) ?? []).sort();
    if (first !== undefined) partners.set(first, [...(partners.get(first) ?? []), id]);
  }
  return partners;
}

/** An owner in a row with its partners, above its trees and, if those own nothing themselves, above a grid of subsidiaries. */
function treeOf(id: string, family: Family, placing: Placing): Block {
  const { owned, partners } = family;
  const children = owned.get(id) ?? [];
  const top = gridOf([id, ...(partners.get(id) ?? [])], placing, { wide: 6 });
  if (children.length === 0) return top;
  const leaves = children.filter((child) => !owned.has(child));
  const branches = children.filter((child) => owned.has(child)).map((child) => treeOf(child, family, placing));
  const below = inRow(leaves.length > 0 ? [...branches, gridOf(leaves, placing, { wide: 2 })] : branches, BETWEEN);
  const width = Math.max(top.width, below.width);
  return {
    width,
    height: top.height + STOREY + below.height,
    places: new Map([
      ...moved(top, { x: (width - top.width) / 2, y: 0 }),
      ...moved(below, { x: (width - below.width) / 2, y: top.height + STOREY }),
    ]),
  };
}

/** Rows of entities, every other one shifted by half a cell, so that lines from above pass between. */
function gridOf(ids: readonly string[], placing: Placing, { wide }: { wide: number }): Block {
  if (ids.length === 0) return { width: 0, height: 0, places: new Map() };
  const { width, above, below } = cellOf(ids, placing);
  const height = above + below;
  const columns = Math.max(1, Math.min(ids.length, Math.ceil(Math.sqrt((wide * ids.length * height) / width))));
  const rows = Math.ceil(ids.length / columns);
  const places = ids.map((id, index): [string, Point] => {
    const row = Math.floor(index / columns);
    const shift = row % 2 === 1 ? width / 2 : 0;
    return [id, { x: (index % columns) * width + width / 2 + shift, y: row * height + above }];
  });
  return { width: columns * width + (rows > 1 ? width / 2 : 0), height: rows * height, places: new Map(places) };
}

/** Blocks on shelves, one below another, a little wider than high in all. */
function shelve(blocks: readonly Block[]): Block {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + BETWEEN) * (height + BETWEEN), 0);
  const most = Math.max(Math.sqrt(area * WIDTH_TO_HEIGHT), ...blocks.map(({ width }) => width));
  const shelves: Block[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (used + block.width > most) {
      shelves.push([]);
      used = 0;
    }
    shelves.at(-1)?.push(block);
    used += block.width + BETWEEN;
  }
  let height = 0;
  const places = new Map<string, Point>();
  const rows = shelves.map((shelf) => inRow(shelf, BETWEEN));
  for (const row of rows) {
    for (const [id, place] of moved(row, { x: 0, y: height })) places.set(id, place);
    height += row.height + STOREY;
  }
  return { width: Math.max(0, ...rows.map(({ width }) => width)), height: Math.max(0, height - STOREY), places };
}

function inRow(blocks: readonly Block[], gap: number): Block {
  const places = new Map<string, Point>();
  let width = 0;
  for (const block of blocks.filter((one) => one.places.size > 0)) {
    if (width > 0) width += gap;
    for (const [id, place] of moved(block, { x: width, y: 0 })) places.set(id, place);
    width += block.width;
  }
  return { width, height: Math.max(0, ...blocks.map(({ height }) => height)), places };
}

function moved({ places }: Block, by: Point): [string, Point][] {
  return [...places].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]);
}

/** One owner for each owned entity: a controlling owner before a shareholder; never in a cycle. */
function ownersOf(ids: readonly string[], links: readonly PlaceableLink[]): Map<string, string> {
  const known = new Set(ids);
  const owners = new Map<string, string>();
  const owning = links.filter(({ source, target, owner }) => owner !== null && known.has(source) && known.has(target));
  const inOrder = owning.toSorted((a, b) => Number(b.controls) - Number(a.controls) || compare(keyOf(a), keyOf(b)));
  for (const { source, target, owner } of inOrder) {
    const owned = owner === source ? target : source;
    if (owner === null || owners.has(owned) || leadsTo(owner, owned, owners)) continue;
    owners.set(owned, owner);
  }
  return owners;
}

/** Whether an entity or any of its owners is this one. */
function leadsTo(from: string, to: string, owners: ReadonlyMap<string, string>): boolean {
  for (let id: string | undefined = from; id !== undefined; id = owners.get(id)) if (id === to) return true;
  return false;
}

function keyOf({ source, target }: PlaceableLink): string {
  return `${source}~${target}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
