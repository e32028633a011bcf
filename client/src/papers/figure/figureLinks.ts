import { gradesIn } from "@atlas/server/lineGrade";
import { type LineClaims, lineLabels, type VerbsOn } from "../../model/claim/line/lineLabels.ts";
import { countWords } from "../../model/claim/strings.ts";
import { hollowEnd } from "../../picture/canvas/elementData.ts";
import type { CanvasLink, Point } from "../../picture/canvas/elements.ts";
import { linksOf, verbsShown, verbTo } from "../../picture/graph/linksOf.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import { dueNumbers, hasNote, numberRanges } from "./numberRanges.ts";
import type { FigureNode } from "./placing/obstacles.ts";
import type { Route } from "./placing/route.ts";
import { rimDistance } from "./shapes.ts";

/** A line of the figure, from rim to rim, where an arrowhead has its tip, with the numbers of its claims. */
export interface FigureLink
  extends Route,
    Pick<
      CanvasLink,
      "id" | "source" | "target" | "evidence" | "tentative" | "lastReported" | "own" | "verbs" | "rank" | "verbTo"
    > {
  claimIds: string[];
  arrowFrom: boolean;
  arrowTo: boolean;
  hollow: "source" | "target" | null;
  /** The share or the sum in its verbs, which no shorter text may lack; null if they have none. */
  amount: string | null;
  /** The numbers of its claims that have a note, in pieces between which a line may break. */
  numbers: string[];
  /** The number of grades of its claims, in words, if these differ. */
  grades: string | null;
}

/** The lines between nodes, for all claims among them. */
export function figureLinks(
  { claims, made, settings, view, analysis }: Pick<Briefing, "claims" | "made" | "settings" | "view" | "analysis">,
  nodes: ReadonlyMap<string, FigureNode>,
): FigureLink[] {
  const due = dueNumbers({ claims, made });
  const noted = claims.filter((one) => hasNote(one, { claims, settings, analysis }));
  const numbers = new Map(noted.map(({ claim, number }) => [claim.id, number]));
  const links = linksOf(claims.map(({ claim }) => claim));
  const verbsOn = verbsShown(settings.verbs, links.length);
  return links.flatMap((link) => {
    const [source, target] = [nodes.get(link.source), nodes.get(link.target)];
    if (!source || !target) return [];
    const leadsTo = verbTo(link);
    return {
      id: link.id,
      evidence: link.evidence,
      tentative: link.tentative,
      lastReported: link.lastReported,
      own: link.own ?? false,
      ...verbsOf(link.claims, verbsOn, dayOf({ view, made })),
      verbTo: leadsTo,
      hollow: hollowEnd({ source: link.source, verbTo: leadsTo }),
      claimIds: link.claims.map(({ id }) => id),
      source: link.source,
      target: link.target,
      from: rimTowards(source, target),
      to: rimTowards(target, source),
      arrowFrom: link.arrowToSource,
      arrowTo: link.arrowToTarget,
      numbers: numberRanges(
        link.claims.flatMap(({ id }) => numbers.get(id) ?? []),
        due,
      ),
      grades: gradesOf(link.claims),
    };
  });
}

function verbsOf(claims: LineClaims, on: VerbsOn, day: string): Pick<FigureLink, "verbs" | "rank" | "amount"> {
  const { verbs, rank, amount } = lineLabels(claims, on, day);
  return { verbs, rank, amount };
}

function gradesOf(claims: LineClaims): string | null {
  const grades = gradesIn(claims);
  return grades > 1 ? countWords.gradeCount(grades) : null;
}

/** The point on the rim of a shape, on the straight line to another point, but at most so far along it. */
export function rimTowards(at: FigureNode, other: Point, most = 0.5): Point {
  const way = { x: other.x - at.x, y: other.y - at.y };
  const length = Math.hypot(way.x, way.y);
  if (length === 0) return { x: at.x, y: at.y };
  const unit = { x: way.x / length, y: way.y / length };
  const rim = Math.min(rimDistance(at.shape, unit), length * most);
  return { x: at.x + unit.x * rim, y: at.y + unit.y * rim };
}
