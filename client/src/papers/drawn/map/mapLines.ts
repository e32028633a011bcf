import type { Claim } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { type Evidence, predicates } from "@atlas/server/vocabulary";
import { drawnWay } from "../../../model/claim/line/tellingClaim.ts";
import type { MapFrame } from "./mapFrame.ts";
import type { Mark } from "./mapMarks.ts";
import { type Polyline, trimmed } from "./polyline.ts";

/** All claims between two marks, drawn as one line. */
export interface MapLine {
  from: Mark;
  to: Mark;
  claims: readonly [Claim, ...Claim[]];
  /** The ids at the ends of these claims, each once. */
  ends: readonly string[];
  evidence: Evidence;
  /** No claim is in force; every claim in force was last reported years ago. */
  tentative: boolean;
  lastReported: boolean;
  own: boolean;
  arrowFrom: boolean;
  arrowTo: boolean;
  /** From mark to mark, in as many pieces as edges of the map cut it into. */
  pieces: readonly Polyline[];
}

/** Space between a line and its mark. */
const CLEAR = 1.5;

/** The lines between marks, and the number of claims that have none. */
export function mapLines(
  claims: readonly Claim[],
  markOf: ReadonlyMap<string, Mark>,
  frame: MapFrame,
): { lines: MapLine[]; within: number; leading: number } {
  const pairs = new Map<string, { from: Mark; to: Mark; claims: [Claim, ...Claim[]] }>();
  let [within, leading] = [0, 0];
  for (const claim of claims) {
    const way = drawnWay(claim);
    const [from, to] = [markOf.get(way.from), markOf.get(way.to)];
    if (!from || !to) leading += 1;
    else if (from === to) within += 1;
    else {
      const key = [from.key, to.key].toSorted().join(" ");
      const pair = pairs.get(key);
      if (pair) pair.claims.push(claim);
      else pairs.set(key, { from, to, claims: [claim] });
    }
  }
  return { lines: [...pairs.values()].map((pair) => lineOf(pair, markOf, frame)), within, leading };
}

function lineOf(
  { from, to, claims }: { from: Mark; to: Mark; claims: [Claim, ...Claim[]] },
  markOf: ReadonlyMap<string, Mark>,
  frame: MapFrame,
): MapLine {
  const inForce = claims.filter(({ status }) => status === "in-force");
  const pointed = claims.filter(({ predicate }) => predicates[predicate].directed).map((claim) => drawnWay(claim).to);
  return {
    from,
    to,
    claims,
    ends: [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))],
    evidence: lineGrade(claims),
    tentative: inForce.length === 0,
    lastReported: inForce.length > 0 && inForce.every(({ last_reported }) => last_reported !== null),
    own: claims.some(({ own }) => own !== null),
    arrowFrom: pointed.some((id) => markOf.get(id) === from),
    arrowTo: pointed.some((id) => markOf.get(id) === to),
    pieces: piecesBetween(from, to, frame),
  };
}

/** A great circle from rim to rim. Marks may have been moved a little, so its ends are moved as well. */
function piecesBetween(from: Mark, to: Mark, frame: MapFrame): Polyline[] {
  const arc = frame.arc(from.spots[0].at, to.spots[0].at);
  const pieces = arc.length === 0 ? [[from, to]] : arc;
  return pieces.flatMap((piece, index) => {
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
    const moved = [
      ...(isFirst ? [from] : piece.slice(0, 1)),
      ...piece.slice(1, -1),
      ...(isLast ? [to] : piece.slice(-1)),
    ];
    const line = trimmed(moved, isFirst ? from.radius + CLEAR : 0, isLast ? to.radius + CLEAR : 0);
    return line.length === 0 ? [] : [line];
  });
}
