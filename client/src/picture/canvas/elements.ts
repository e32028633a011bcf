import type { EntityClass, Evidence } from "@atlas/server/vocabulary";

/** A place on the canvas, in its own units (pixels at zoom 1); y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** One entity as the canvas draws it. */
export interface CanvasEntity {
  id: string;
  class: EntityClass;
  /** The lines of text under its shape, and those that stand there only where there is room. */
  lines: string[];
  moreLines: string[];
  /** The same unclipped, for who points at it. */
  fullLines: string[];
  /** Width of the shape. */
  size: number;
  /** Number of neighbours that are not shown; 0 draws no badge. */
  badge: number;
  /** Put in its place by hand, and kept there: a pin says so. */
  kept?: boolean;
  /** Several entities that are drawn as one shape. */
  bundle?: boolean;
  /** The bundle in which it is drawn, rather than by itself. */
  within?: string | undefined;
  /** The entity that it was opened from: it comes in from there. */
  from: string | null;
  /** Kept in its place, but not drawn. */
  hidden: boolean;
  /** Not drawn at the date that is shown, but at another: the picture leaves room for it. */
  awaited?: boolean;
  /** Drawn, but standing back: filtered out, or left without a link by a filter. */
  faded: boolean;
}

/** All claims between two entities, drawn as one line. */
export interface CanvasLink {
  /** `source~target`. */
  id: string;
  source: string;
  target: string;
  /** Grade that gives the line its style. */
  evidence: Evidence;
  /** What its claims say, in a few words: shown to who points at the line. */
  words: string;
  /** Number of claims that the line stands for. */
  count: number;
  arrowToSource: boolean;
  arrowToTarget: boolean;
  /** Drawn, but standing back: all its claims are filtered out. */
  faded: boolean;
  /** None of its claims is in force: planned, proposed, suspended or ended. */
  tentative: boolean;
}

/** What is picked: one entity, several, or the two ends of a line. */
export type CanvasSelection =
  | { kind: "entity"; id: string }
  | { kind: "several"; ids: string[] }
  | { kind: "pair"; a: string; b: string }
  | null;

/** Everything the canvas needs to draw one picture. */
export interface Scene {
  entities: CanvasEntity[];
  links: CanvasLink[];
  positions: ReadonlyMap<string, Point>;
  selection: CanvasSelection;
}

/** The entities that are selected as such. */
export function selectedEntities(selection: CanvasSelection): string[] {
  if (selection?.kind === "entity") return [selection.id];
  return selection?.kind === "several" ? selection.ids : [];
}

/** The entities that a selection is about: also the two ends of a line. */
export function endsOf(selection: CanvasSelection): string[] {
  return selection?.kind === "pair" ? [selection.a, selection.b] : selectedEntities(selection);
}
