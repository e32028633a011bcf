import { type BoxText, boxText, naturalWidth } from "./boxText.ts";
import { type ChartBox, levelsOf } from "./ChartBox.ts";
import type { Layout, NumberOf, PlacedBox, PlacedLeg, Rail } from "./Layout.ts";
import { labelWidth } from "./legLabel.ts";

const GAP = 8;
/** From the foot of a row to the rail below it, and from there to the next row. */
const LEG = 32;
const DROP = 11;
/** Widths of boxes: the widest is tried first. */
const BOX = { least: 96, most: [176, 140, 118, 106] };
const FOCUS = { least: 130, most: 300 };
/** Pixels beside the texts at a leg. */
const AROUND = 12;
/** From a line that comes into a box from above to the right side of the box. */
const INSIDE = 14;

/** A box with its place across, and all that stands above it. */
interface Tree {
  box: ChartBox;
  text: BoxText;
  x: number;
  above: Tree[];
}

/** Owners in rows by their distance above the organisation, each leg upright; null if they do not fit into the width. */
export function ownerRows(
  self: ChartBox,
  owners: readonly ChartBox[],
  width: number,
  numberOf: NumberOf,
): Layout | null {
  for (const most of BOX.most) {
    const ends: number[] = [];
    const tree = treeOf({ ...self, next: owners }, { level: 0, ends, most }, numberOf);
    const across = Math.max(...ends);
    if (across <= width) return placed(tree, { levels: levelsOf(owners).length, across });
  }
  return null;
}

interface Rows {
  level: number;
  /** The end of each row so far, from the organisation upwards. */
  ends: number[];
  most: number;
}

/** Places a box as far left as the boxes before it allow, with its first owner above its left side. */
function treeOf(box: ChartBox, { level, ends, most }: Rows, numberOf: NumberOf): Tree {
  const width = widthOf(box, most, numberOf);
  const depth = levelsOf(box.next).length;
  const starts = Array.from({ length: depth + 1 }, (_, up) => ends[level + up]).map((end) =>
    end === undefined ? 0 : end + GAP,
  );
  const x = Math.max(...starts);
  for (let up = 0; up <= depth; up += 1) ends[level + up] = x - GAP;
  ends[level] = x + width;
  const above = box.next.map((owner) => treeOf(owner, { level: level + 1, ends, most }, numberOf));
  return { box, text: boxText(box, width, numberOf), x, above };
}

function widthOf(box: ChartBox, most: number, numberOf: NumberOf): number {
  const isFocus = box.tie === null && box.entity !== null;
  const natural = naturalWidth(box, isFocus ? FOCUS : { least: BOX.least, most });
  // The texts at a leg stand right of the middle.
  const label = box.tie ? 2 * labelWidth(box.tie, numberOf) + AROUND : 0;
  return Math.max(natural, label);
}

function placed(tree: Tree, { levels, across }: { levels: number; across: number }): Layout {
  const boxes: PlacedBox[] = [];
  const legs: PlacedLeg[] = [];
  const rails: Rail[] = [];
  const rows = rowsOf(tree);
  const feet: number[] = [];
  let foot = 0;
  for (let level = levels; level >= 0; level -= 1) {
    foot += rows[level] ?? 0;
    feet[level] = foot;
    foot += LEG + DROP;
  }
  const put = ({ box, text, x, above }: Tree, level: number) => {
    const top = (feet[level] ?? 0) - text.height;
    boxes.push({ box, text, x, y: top });
    for (const owner of above) put(owner, level + 1);
    const middles = above.map((owner) => owner.x + owner.text.width / 2);
    const [first] = middles;
    if (first === undefined) return;
    const from = feet[level + 1] ?? 0;
    const into = Math.min(first, x + text.width - INSIDE);
    const isAlone = middles.length === 1 && into === first;
    const rail = isAlone ? top : from + LEG;
    legs.push(
      ...above.map((owner) => {
        const middle = owner.x + owner.text.width / 2;
        return { box: owner.box, tie: owner.box.tie, from: { x: middle, y: from }, to: { x: middle, y: rail } };
      }),
    );
    if (isAlone) return;
    const ends = [...middles, into];
    rails.push(
      { from: { x: Math.min(...ends), y: rail }, to: { x: Math.max(...ends), y: rail } },
      { from: { x: into, y: rail }, to: { x: into, y: top } },
    );
  };
  put(tree, 0);
  return { boxes, legs, rails, width: across, height: feet[0] ?? 0 };
}

/** The height of each row: that of its tallest box. */
function rowsOf({ text, above }: Tree): number[] {
  const inner = above.map(rowsOf);
  const depth = Math.max(0, ...inner.map((rows) => rows.length));
  const rows = Array.from({ length: depth }, (_, level) => Math.max(...inner.map((one) => one[level] ?? 0)));
  return [text.height, ...rows];
}
