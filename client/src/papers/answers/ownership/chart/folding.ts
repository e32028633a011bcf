import { entityName } from "../../../../model/words/entityName.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import { boxesFrom, type ChartBox, type OwnershipChart } from "./ChartBox.ts";
import { chartStrings as strings } from "./strings.ts";

/** Names in the box of those that are only counted. */
const MOST_NAMED = 3;
/** Boxes up to which a group is not shortened. */
const FEW = 3;

/** The boxes with holdings of their own, those with most first. */
export function branchesOf({ controlled, stakes }: OwnershipChart): ChartBox[] {
  const branches = [...controlled, ...stakes].filter(({ next }) => next.length > 0);
  return branches.toSorted((a, b) => boxesFrom(b).length - boxesFrom(a).length);
}

/** The chart without the holdings of some boxes, each of which says so by a remark. */
export function foldBranches(chart: OwnershipChart, remarks: ReadonlyMap<ChartBox, string>): OwnershipChart {
  const folded = (boxes: readonly ChartBox[]) =>
    boxes.map((box) => {
      const text = remarks.get(box);
      return text === undefined ? box : { ...box, next: [], remarks: [...box.remarks, { text, note: null }] };
    });
  return { ...chart, controlled: folded(chart.controlled), stakes: folded(chart.stakes) };
}

/**
 * Puts the last holding of the box with most of them into one that counts and names those left out, or all of them into a
 * remark where they are few; null if no box has any.
 */
export function foldLargest(chart: OwnershipChart): OwnershipChart | null {
  const heldBy = ({ next }: ChartBox) => next.filter(({ entity }) => entity !== null);
  const [largest] = [...chart.controlled, ...chart.stakes]
    .flatMap(boxesFrom)
    .toSorted((a, b) => heldBy(b).length - heldBy(a).length);
  const held = largest ? heldBy(largest) : [];
  if (!largest || held.length === 0) return null;
  const before = largest.next.find(({ entity }) => entity === null)?.counted ?? [];
  const folded = held.length <= FEW ? { ...largest, next: [] } : { ...largest, next: held.slice(0, -1) };
  const lost = held.slice(folded.next.length).flatMap(boxesFrom);
  const left = [...lost.flatMap((box) => (box.entity === null ? (box.counted ?? []) : [box])), ...before];
  const shorter =
    folded.next.length === 0
      ? { ...folded, remarks: [...folded.remarks, { text: strings.folded(left.length), note: null }] }
      : { ...folded, next: [...folded.next, countedBox(left)] };
  const replaced = (boxes: readonly ChartBox[]): ChartBox[] =>
    boxes.map((box) => (box === largest ? shorter : { ...box, next: replaced(box.next) }));
  return { ...chart, controlled: replaced(chart.controlled), stakes: replaced(chart.stakes) };
}

/** A box in words that counts and names organisations left out. */
function countedBox(counted: readonly ChartBox[]): ChartBox {
  const names = counted.flatMap(({ entity }) => (entity ? entityName(entity) : []));
  const text = strings.more(counted.length, listSome(names, MOST_NAMED));
  return { entity: null, tie: null, next: [], counted, remarks: [{ text, note: null }] };
}

/** Puts the last box of the larger group into one that counts and names those left out; null if there are few boxes. */
export function foldLast(chart: OwnershipChart): OwnershipChart | null {
  const group = chart.controlled.length >= chart.stakes.length ? "controlled" : "stakes";
  const boxes = chart[group].filter(({ entity }) => entity !== null);
  if (boxes.length <= FEW) return null;
  const before = chart[group].find(({ entity }) => entity === null);
  const counted = [...boxes.slice(-1), ...(before?.counted ?? [])];
  return { ...chart, [group]: [...boxes.slice(0, -1), countedBox(counted)] };
}
