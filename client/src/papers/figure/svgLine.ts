import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import type { Point } from "../../picture/canvas/elements.ts";
import type { FigureLink } from "./figureLinks.ts";
import { legsOf, type Piece, type Route, routeLength } from "./placing/route.ts";
import { decimal } from "./text/svgText.ts";

/** The stroke of a grade of evidence besides its colour; all differ even without it. */
interface LineStyle {
  /** In points, at scale 1, as are all lengths here. */
  width: number;
  /** Lengths of dash and gap; empty for a solid line. */
  dashes: readonly number[];
  round: boolean;
  /** Distance between the centres of two parallel lines; 0 for a single line. */
  double: number;
  /** Distance between ticks across the line; 0 for none. */
  ticks: number;
}

const plain: LineStyle = { width: 0.95, dashes: [], round: false, double: 0, ticks: 0 };

/** The line styles of the canvas, plus ticks across disputed lines, which in greyscale would only look thicker. */
export const lineStyles: Readonly<Record<Evidence, LineStyle>> = {
  corroborated: plain,
  "single-source": { ...plain, dashes: [6.2, 3.2] },
  assessed: { ...plain, width: 0.6, double: 1.9 },
  "self-reported": { ...plain, width: 1.3, dashes: [0.1, 2.8], round: true },
  disputed: { ...plain, width: 1.7, ticks: 9 },
};

/** A #rrggbb colour mixed half with white, for lines without a current claim. */
export function lighten(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round((part + 255) / 2)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** Length and half width of an arrowhead in points, at scale 1. */
const ARROW = { length: 5, half: 2.1 };
/** Width of the outline of a hollow arrowhead. */
const RIM = 0.6;
/** The largest part of a line that an arrowhead may take. */
const MOST_ARROW_SHARE = 0.4;

/** Width of lines last reported years ago, of that of others. */
const THIN = 0.45;

/** The ground behind own data, paler than all that is drawn on it. */
export const OWN_GREY = "#c9cbcb";
const OWN_BAND = 4.2;

/** The geometry and style of a line. */
export type Stroke = Pick<
  FigureLink,
  "from" | "to" | "bends" | "arrowFrom" | "arrowTo" | "hollow" | "evidence" | "tentative" | "lastReported" | "own"
>;

/** Length of the arrowheads of a line, in points. */
export function arrowLength(line: Route, scale: number): number {
  return Math.min(ARROW.length * scale, MOST_ARROW_SHARE * routeLength(line));
}

const WHOLE: readonly Piece[] = [[0, 1]];

/** Draws the pieces of a line with arrowheads, whose tips lie exactly on its ends. */
export function svgLine(stroke: Stroke, scale: number, pieces = WHOLE): string {
  const { arrowFrom, arrowTo, hollow, evidence, tentative, lastReported, own } = stroke;
  const length = routeLength(stroke);
  if (length < 0.01) return "";
  const plain = lineStyles[evidence];
  const style = lastReported ? { ...plain, width: plain.width * THIN } : plain;
  const { light } = evidenceGrades[evidence];
  const color = tentative || lastReported ? lighten(light) : light;
  const head = arrowLength(stroke, scale);
  const at = pointsOn(stroke);
  // The stroke reaches slightly into a filled arrowhead, so that no gap shows.
  const reach = (end: "source" | "target") => head * (hollow === end ? 1 : 0.9);
  const start = arrowFrom ? reach("source") : 0;
  const end = length - (arrowTo ? reach("target") : 0);
  const arrow = (tip: number, back: number, isHollow: boolean) => {
    const half = (ARROW.half / ARROW.length) * head;
    const look = isHollow
      ? `class="hollow" fill="none" stroke="${color}" stroke-width="${decimal(RIM * scale)}" stroke-linejoin="round"`
      : `class="arrow" fill="${color}"`;
    return `<path ${look} d="${path([at(tip), at(back, half), at(back, -half)])}Z"/>`;
  };
  const between = (first: number, last: number, aside = 0) => [
    at(first, aside),
    ...bendsOf(stroke).flatMap((along) => (along > first && along < last ? at(along, aside) : [])),
    at(last, aside),
  ];
  return [
    own ? ownBand(between(0, length), scale) : "",
    strokes(style, color, scale, { at, between, stretches: stretchesOf(pieces, length, start, end) }),
    arrowFrom ? arrow(0, head, hollow === "source") : "",
    arrowTo ? arrow(length, length - head, hollow === "target") : "",
  ].join("");
}

/** The points of a line by their distance in points from its start and, to its right, from the line. */
function pointsOn(line: Route): (along: number, aside?: number) => Point {
  const legs = legsOf(line).map((leg) => ({
    ...leg,
    length: Math.hypot(leg.to.x - leg.from.x, leg.to.y - leg.from.y),
  }));
  return (along, aside = 0) => {
    let left = along;
    let leg = legs[0];
    for (const next of legs) {
      if (leg !== next) left -= leg?.length ?? 0;
      leg = next;
      if (left <= next.length) break;
    }
    if (!leg || leg.length === 0) return line.from;
    const way = { x: (leg.to.x - leg.from.x) / leg.length, y: (leg.to.y - leg.from.y) / leg.length };
    return { x: leg.from.x + way.x * left - way.y * aside, y: leg.from.y + way.y * left + way.x * aside };
  };
}

/** The distances of the bends of a line from its start. */
function bendsOf(line: Route): number[] {
  let along = 0;
  return legsOf(line)
    .slice(0, -1)
    .map(({ from, to }) => {
      along += Math.hypot(to.x - from.x, to.y - from.y);
      return along;
    });
}

/** The grey band behind a line with own data. */
function ownBand(ends: readonly Point[], scale: number): string {
  return `<path class="own" d="${path(ends)}" fill="none" stroke="${OWN_GREY}" stroke-width="${decimal(OWN_BAND * scale)}"/>`;
}

interface LineGeometry {
  at: (along: number, aside?: number) => Point;
  /** The points of a stretch, with the bends on it. */
  between: (from: number, to: number, aside?: number) => Point[];
  /** From where to where it is drawn, in points from its start. */
  stretches: readonly (readonly [from: number, to: number])[];
}

function stretchesOf(pieces: readonly Piece[], length: number, start: number, end: number) {
  return pieces
    .map(([from, to]) => [Math.max(start, from * length), Math.min(end, to * length)] as const)
    .filter(([from, to]) => to > from);
}

function strokes(
  { width, dashes, round, double, ticks }: LineStyle,
  color: string,
  scale: number,
  geometry: LineGeometry,
): string {
  const { between, stretches } = geometry;
  const sides = double === 0 ? [0] : [(-double / 2) * scale, (double / 2) * scale];
  const lines = sides.flatMap((aside) => stretches.map(([from, to]) => path(between(from, to, aside))));
  const dash =
    dashes.length === 0 ? "" : ` stroke-dasharray="${dashes.map((part) => decimal(part * scale)).join(" ")}"`;
  const cap = round ? ' stroke-linecap="round"' : "";
  const across = tickPaths(ticks * scale, 2.4 * scale, geometry);
  return `<path class="line" d="${lines.join("")}" fill="none" stroke="${color}" stroke-width="${decimal(width * scale)}"${dash}${cap}/>${
    across === ""
      ? ""
      : `<path class="ticks" d="${across}" fill="none" stroke="${color}" stroke-width="${decimal(0.9 * scale)}"/>`
  }`;
}

/** Short strokes across a line, evenly spaced. */
function tickPaths(distance: number, half: number, { at, stretches }: LineGeometry): string {
  if (distance === 0) return "";
  const ticks = stretches.flatMap(([from, to]) => {
    const count = Math.max(1, Math.floor((to - from) / distance));
    const gap = (to - from) / count;
    return Array.from({ length: count }, (_, index) => from + gap * (index + 0.5));
  });
  return ticks.map((along) => path([at(along - half * 0.4, half), at(along + half * 0.4, -half)])).join("");
}

function path(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${decimal(x)} ${decimal(y)}`).join("L")}`;
}
