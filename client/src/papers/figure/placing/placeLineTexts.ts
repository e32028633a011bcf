import type { Box } from "../../../picture/labels/boxGrid.ts";
import { inLabelOrder } from "../../../picture/labels/placeLineLabels.ts";
import {
  boxesOf,
  lengthOf,
  pointAt,
  type Segment,
  slopeOf,
  type TextArea,
  within,
} from "../../../picture/labels/TextArea.ts";
import type { FigureLink } from "../figureLinks.ts";
import { crossings, linesIn } from "./crossings.ts";
import { asideLine, type LinePlace, nearLine } from "./linePlaces.ts";
import { type LineRow, type LineType, lineTexts, sizeOf, tellsAmount } from "./lineText.ts";
import type { Obstacles } from "./obstacles.ts";
import { placeOn, routeLength } from "./route.ts";

/** The text of a line in its place. */
export interface PlacedLineText extends Pick<LinePlace, "area" | "leader"> {
  link: FigureLink;
  rows: LineRow[];
}

/** A place that costs more is taken only if no shorter text has a better one. */
const GOOD = 1.7;
/** Beyond this cost, a text stands on so many other lines that it might be taken for theirs. */
const CLEAR = 6;
/** Cost of a leader across other lines, of that of a text on them. */
const LED = 0.5;
/** Cost of giving up a part of the text. */
const SHORTER = 0.9;

/** Times to begin again with the texts that did not fit. */
const ROUNDS = 6;

/** The parts of a layout on which the text on lines depends. */
interface Figure {
  links: readonly FigureLink[];
  /** The names, which lie over lines. */
  names: readonly TextArea[];
  type: LineType;
  scale: number;
}

interface Surroundings extends Figure {
  obstacles: Obstacles;
}

/**
 * Places the text of each line: on it, which interrupts the line, or along it, or aside with a leader. What must be
 * written, numbers of claims and disagreeing grades, goes first, on the shortest lines first; what does not fit goes
 * first in the next round. Lines without either have their verb where there is room. Null if something does not fit,
 * unless forced.
 */
export function placeLineTexts(figure: Figure, obstacles: () => Obstacles, force: boolean): PlacedLineText[] | null {
  const others = inLabelOrder(figure.links.filter((link) => !isNeedy(link)));
  let order = figure.links
    .filter(isNeedy)
    .toSorted((a, b) => routeLength(a) - routeLength(b) || (a.id < b.id ? -1 : 1));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const around = { ...figure, obstacles: obstacles() };
    const last = round === ROUNDS && force;
    const { placed, unplaced } = placeInOrder(order, around, last);
    if (unplaced === null) return [...placed, ...placeOptional(others, around)];
    order = [unplaced, ...order.filter((link) => link !== unplaced)];
  }
  return null;
}

/** Whether the line has what must be written. */
function isNeedy({ numbers, grades }: FigureLink): boolean {
  return numbers.length > 0 || grades !== null;
}

/** Stops at the first text that does not fit, unless forced. */
function placeInOrder(order: readonly FigureLink[], around: Surroundings, force: boolean) {
  const placed: PlacedLineText[] = [];
  for (const link of order) {
    const texts = lineTexts(link, around.type);
    const free = amountPlace(link, texts, around) ?? nearPlace(link, texts, around) ?? asidePlace(link, texts, around);
    const place = free ?? (force ? forcedPlace(link, texts, around.type) : null);
    if (place === null) return { placed, unplaced: link };
    placed.push(take(link, place, around));
  }
  return { placed, unplaced: null };
}

function placeOptional(links: readonly FigureLink[], around: Surroundings): PlacedLineText[] {
  // Shares and sums stand wherever there is room, also aside, before the verbs of other lines.
  const [amounts, verbs] = [
    links.filter(({ amount }) => amount !== null),
    links.filter(({ amount }) => amount === null),
  ];
  return [
    ...amounts.flatMap((link) => {
      const place = amountPlace(link, lineTexts(link, around.type), around);
      return place ? take(link, place, around) : [];
    }),
    ...verbs.flatMap((link) => {
      const near = nearPlace(link, lineTexts(link, around.type), around);
      return near && near.cost <= GOOD ? take(link, near, around) : [];
    }),
  ];
}

/** A place for a share or a sum that is seen to be that of its line; null if there is none. */
function amountPlace(link: FigureLink, texts: readonly LineRow[][], around: Surroundings): Place | null {
  if (link.amount === null) return null;
  const telling = texts.filter((rows) => tellsAmount(link, rows));
  for (const find of [nearPlace, asidePlace]) {
    const place = find(link, telling, around);
    if (place && place.cost <= CLEAR) return place;
  }
  return null;
}

/** The largest area in which a text may stand. */
function regionOf(places: readonly LinePlace[]): Omit<Box, "id"> {
  const reach = Math.max(0, ...places.map(({ area }) => (area.width + area.height) / 2));
  const [xs, ys] = [places.map(({ area }) => area.x), places.map(({ area }) => area.y)];
  return {
    left: Math.min(...xs) - reach,
    right: Math.max(...xs) + reach,
    top: Math.min(...ys) - reach,
    bottom: Math.max(...ys) + reach,
  };
}

function take(link: FigureLink, { rows, area, leader }: Place, { obstacles }: Surroundings): PlacedLineText {
  for (const box of boxesOf(area)) obstacles.add({ id: `text ${link.id}`, ...box });
  return { link, rows, area, leader };
}

type Place = LinePlace & Pick<PlacedLineText, "rows">;

/** The fullest text that has a good place on its line or along it, or the best place of any. */
function nearPlace(link: FigureLink, texts: readonly LineRow[][], around: Surroundings): Place | null {
  let best: Place | null = null;
  for (const [less, rows] of texts.entries()) {
    if (rows.length === 0) continue;
    const place = cheapest(nearLine(link, rows, around), link, around);
    if (place && place.cost <= GOOD) return { rows, ...place };
    if (place && (best === null || place.cost + less * SHORTER < best.cost))
      best = { rows, ...place, cost: place.cost + less * SHORTER };
  }
  return best;
}

function asidePlace(link: FigureLink, texts: readonly LineRow[][], around: Surroundings): Place | null {
  for (const rows of texts) {
    if (rows.length === 0) continue;
    const place = cheapest(asideLine(link, rows, around.type), link, around);
    if (place) return { rows, ...place };
  }
  return null;
}

function forcedPlace(link: FigureLink, texts: readonly LineRow[][], type: LineType): Place | null {
  const rows = texts.findLast((one) => one.length > 0);
  return rows
    ? { rows, area: { ...placeOn(link, 0.5).point, ...sizeOf(rows, type), slope: 0 }, leader: null, cost: 0 }
    : null;
}

/** The ground that a leader takes. */
function stripOf(leader: Segment): TextArea {
  return { ...pointAt(leader, 0.5), width: lengthOf(leader), height: 1.5, slope: slopeOf(leader) };
}

function cheapest(
  candidates: readonly LinePlace[],
  link: FigureLink,
  { obstacles, links, names }: Surroundings,
): LinePlace | null {
  const near = linesIn(regionOf(candidates), links);
  let best: LinePlace | null = null;
  let most = Infinity;
  for (const { area, leader, cost } of candidates) {
    if (cost >= most) continue;
    if (!boxesOf(area).every((box) => obstacles.free({ id: `text ${link.id}`, ...box }))) continue;
    if (leader !== null && names.some((name) => within(leader, name) !== null)) continue;
    const crossed = crossings(area, near, most - cost, link.id);
    const whole = cost + crossed + (leader === null ? 0 : LED * crossings(stripOf(leader), near, most, link.id));
    if (whole >= most) continue;
    best = { area, leader, cost: whole };
    most = whole;
  }
  return best;
}
