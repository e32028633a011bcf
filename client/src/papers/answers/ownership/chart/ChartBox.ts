import type { Entity } from "@atlas/server/contract";
import type { Evidence } from "@atlas/server/vocabulary";
import { entityName } from "../../../../model/words/entityName.ts";
import type { ChainNode } from "../chainTree.ts";

/** An organisation of the chart, or a box in words for the owners of whom nothing is recorded. */
export interface ChartBox {
  /** Null for the box in words. */
  entity: Entity | null;
  /** The text of the box below the names; all that the box in words says. */
  remarks: readonly Remark[];
  /** Its tie to the box before it; null for the organisation asked about and for the box in words. */
  tie: ChartTie | null;
  /** Its owners going up, its holdings going down: by share, the largest first, unknown last. */
  next: readonly ChartBox[];
  /** Organisations of its group that a box in words only counts. */
  counted?: readonly ChartBox[];
}

/** A line of small type in a box, with the note that explains it. */
export interface Remark {
  text: string;
  note: string | null;
}

/** The tie between an owner and what it owns, as written on its connector. */
export interface ChartTie {
  node: ChainNode;
  grade: Evidence;
  /** Null if no share is recorded. */
  share: string | null;
  /** The grade of the share where it is weaker than that of the tie. */
  shareGrade: Evidence | null;
  /** Year of the figure or of the tie; empty if undated. */
  year: string;
  notes: readonly string[];
}

/** The owners and holdings of an organisation as they are drawn. */
export interface OwnershipChart {
  self: ChartBox;
  owners: readonly ChartBox[];
  /** The organisations that it controls, and those that it holds without recorded control. */
  controlled: readonly ChartBox[];
  stakes: readonly ChartBox[];
  /** Sentences on ties that are not drawn, by status, each with their number. */
  notDrawn: readonly string[];
  /** Sentences on what the reader keeps out of sight; empty for nothing. */
  leftOut: readonly string[];
}

/** The name of the organisation of a box; empty for a box in words. */
export function nameOfBox({ entity }: ChartBox): string {
  return entity ? entityName(entity) : "";
}

/** A box with all boxes after it. */
export function boxesFrom(box: ChartBox): ChartBox[] {
  return [box, ...box.next.flatMap(boxesFrom)];
}

/** All boxes of a chart, from top to bottom as they are read. */
export function boxesOf({ owners, self, controlled, stakes }: OwnershipChart): ChartBox[] {
  const above = levelsOf(owners).reverse().flat();
  return [...above, self, ...[...controlled, ...stakes].flatMap(boxesFrom)];
}

/** Boxes by the number of steps to them. */
export function levelsOf(boxes: readonly ChartBox[]): ChartBox[][] {
  return boxes.length === 0 ? [] : [[...boxes], ...levelsOf(boxes.flatMap(({ next }) => next))];
}

/** The notes of a chart in reading order, each once; a note is referred to by its place, counted from 1. */
export function notesOf(chart: OwnershipChart): string[] {
  const notes = boxesOf(chart).flatMap(({ tie, remarks }) => [
    ...(tie?.notes ?? []),
    ...remarks.flatMap(({ note }) => note ?? []),
  ]);
  return [...new Set(notes)];
}
