import type { EntityClass, Evidence } from "@atlas/server/vocabulary";
import type { Column } from "../layouts/columnsOf.ts";

/** A point on the canvas, in its own units (pixels at zoom 1); y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** One entity as the canvas draws it. */
export interface CanvasEntity {
  id: string;
  class: EntityClass;
  /** The lines of text under the shape, and those shown only where they fit. */
  lines: string[];
  moreLines: string[];
  /** The same, unclipped, shown on hover. */
  fullLines: string[];
  /** Width of the shape. */
  size: number;
  /** Number of lines shown to others; the best connected are labelled first. */
  degree?: number;
  /** Number of neighbours not shown; 0 draws no badge. */
  badge: number;
  /** Positioned by hand, and marked by a pin. */
  kept?: boolean;
  /** Several entities drawn as one shape. */
  bundle?: boolean;
  /** The bundle that it is drawn in. */
  within?: string | undefined;
  /** The entity it was opened from; it moves in from there. */
  from: string | null;
  /** Keeps its position, but is not drawn. */
  hidden: boolean;
  /** Drawn at another date than the one shown, so the picture keeps space for it. */
  awaited?: boolean;
  /** Own data, or changed by own data. */
  own?: boolean;
  /** Drawn faintly: filtered out, or without a link because of a filter. */
  faded: boolean;
}

/** All claims between two entities, drawn as one line. */
export interface CanvasLink {
  /** `source~target`. */
  id: string;
  source: string;
  target: string;
  /** The grade of the line, which sets its colour and style. */
  evidence: Evidence;
  /** Possible labels of the line, longest first: its verb, if wanted, or else the number of its claims, if several. */
  verbs: readonly string[];
  counts: readonly string[];
  /** Lines of a lower rank are labelled first. */
  rank: number;
  /** The end to which its verb leads, where arrows point to both, so that the other arrowhead is hollow; otherwise null. */
  verbTo: string | null;
  /** Arrows point from owner to owned, otherwise from who acts to what is acted on. */
  arrowToSource: boolean;
  arrowToTarget: boolean;
  /** At least one of its claims is own data. */
  own?: boolean;
  /** At least one of its claims is marked as new or changed. */
  changed?: boolean;
  /** Drawn faintly, because all its claims are filtered out. */
  faded: boolean;
  /** No claim is in force: all are planned, proposed, suspended or ended. */
  tentative: boolean;
  /** Every claim in force was last reported years ago. */
  lastReported: boolean;
}

/** The selection: one entity, several, or the two ends of a line. */
export type CanvasSelection =
  | { kind: "entity"; id: string }
  | { kind: "several"; ids: string[] }
  | { kind: "pair"; a: string; b: string }
  | null;

/** A column of the last layout, with the words above it. */
export interface HeadedColumn extends Column {
  text: string;
}

/** Everything the canvas needs to draw one picture. */
export interface Scene {
  entities: CanvasEntity[];
  links: CanvasLink[];
  positions: ReadonlyMap<string, Point>;
  selection: CanvasSelection;
  columns?: readonly HeadedColumn[];
  /** Whether a layout holds everything: then the whole is shown, however small. */
  whole?: boolean;
}

/** The selected entities themselves. */
export function selectedEntities(selection: CanvasSelection): string[] {
  if (selection?.kind === "entity") return [selection.id];
  return selection?.kind === "several" ? selection.ids : [];
}

/** The entities that a selection concerns, including both ends of a line. */
export function endsOf(selection: CanvasSelection): string[] {
  return selection?.kind === "pair" ? [selection.a, selection.b] : selectedEntities(selection);
}
