import type { ChainPlace, Claim, Entity } from "@atlas/server/contract";
import type { LabelChoice } from "../../model/address/view/viewState.ts";
import type { Point } from "../../picture/canvas/elements.ts";
import type { Bounds } from "../../picture/canvas/viewport.ts";
import type { TitledBundle } from "../../picture/graph/drawnBundles.ts";
import type { SvgNode } from "../answers/common/SvgNode.ts";
import type { ChartPaper } from "../charts/ChartPaper.ts";

/** The content of a view, as a drawn layout needs it: equal input always gives an equal drawing. */
export interface ToDraw {
  /** Entities that are drawn, in the order of the view. */
  entities: readonly Entity[];
  /** Claims between them, without those that are filtered out. */
  claims: readonly Claim[];
  /** Entities that are filtered out, and drawn faintly. */
  faint: ReadonlySet<string>;
  labels: LabelChoice;
  /** The date of the view; null for now. */
  asOf: string | null;
  /** The steps of the chain at which organisations stand; empty for layouts that do not ask. */
  chain: readonly ChainPlace[];
  /** All claims on who holds organisations of the view, drawn or not; left out for layouts that do not ask. */
  holdings?: readonly Claim[];
  /** The entity that the layout was made around; left out or null for none. */
  centre?: string | null;
}

/** The space and the colours of a drawing. Its language is that of the interface. */
export interface Room {
  /** In CSS pixels; a drawing may be larger than that. */
  width: number;
  height: number;
  /** The factor by which everything is drawn larger than at first; 1 if left out. */
  zoom?: number;
  /** Colours and typeface; its width is not used. */
  paper: ChartPaper;
  /** Keys of the folds that the reader has opened. */
  open: ReadonlySet<string>;
  /** Entities that must be drawn by themselves, because they are selected. */
  wanted: ReadonlySet<string>;
}

/** One line for claims between some entities. */
export interface DrawnLine {
  node: SvgNode;
  /** Entities at its ends, each once. */
  ends: readonly string[];
}

/** The part of a drawing that stays at one side of the stage. */
export interface Strip {
  nodes: readonly SvgNode[];
  /** Its height at the top, its width at the left. */
  size: number;
}

/** The name of a bar, drawn again in what is in sight of it. */
export interface StripName {
  /** Its entity. */
  id: string;
  node: SvgNode;
  /** Its beginning, and the last place at which it fits into its bar. */
  left: number;
  most: number;
}

/** A view drawn as SVG: the picture on the stage, in files and on paper. */
export interface Drawing {
  /** CSS pixels. */
  width: number;
  height: number;
  /**
   * All but the lines. Marks of entities have `data-entity`, the signs of folds `data-fold` with the key of what they
   * open; elements with these react to the pointer.
   */
  nodes: readonly SvgNode[];
  /** The same for what stands over the lines; left out if nothing does. */
  over?: readonly SvgNode[];
  /** Heads and names of rows that stay in sight while the drawing is moved, each in a strip of so many pixels. */
  strips?: { top: Strip; left: Strip; bars: readonly StripName[] };
  /** The lines, or those of some entities alone; their elements have `data-ends` with the ids of the ends. */
  linesOf(ids: readonly string[]): readonly DrawnLine[];
  /** Whether `linesOf` gives the other lines too, faintly, because they tell what names alone do not. */
  keepsLines?: boolean;
  /** Box of the mark and name of each entity drawn by itself. */
  places: ReadonlyMap<string, Bounds>;
  /** The entities that are not, each with the middle of the mark that counts it; those that no mark counts are in neither. */
  absent: ReadonlyMap<string, Point>;
  /** Marks that stand for several entities, for the list beside the picture. */
  groups?: readonly TitledBundle[];
  /** Sentences on what the drawing leaves out or how to read it. */
  told: readonly string[];
  /** Type size of most names in CSS pixels, and whether any name is cut. */
  typeSize: number;
  clipped: boolean;
}

/** Draws a view; a pure function. */
export type DrawLayout = (shown: ToDraw, room: Room) => Drawing;
