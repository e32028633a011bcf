/** A figure in a text or claim, in a form in which figures of one kind can be compared. */
export interface Figure {
  start: number;
  end: number;
  /** As written, with its unit. */
  written: string;
  kind: "quantity" | "share" | "count" | "date";
  /** Unit in its base form, such as `t`, `USD` or `patents`; empty for a bare number. For dates the precision. */
  unit: string;
  /** The number in that unit; a rate is per year. For dates the first day as a number. */
  value: number;
  /** The end of a range; equal to `value` for one number. For dates the last day. */
  upTo: number;
  /** Whether it is per year, or was given per month, week or day. */
  isRate: boolean;
  /** By how much it may differ from an equal figure, because of how it is rounded, as a share of it. */
  slack: number;
}

/** Whether a figure measures something in a unit: neither a date nor a bare number. */
export function isMeasure({ kind, unit }: Figure): boolean {
  return kind !== "date" && unit !== "";
}
