/** One row of the table: what was measured, and its budget. */
export interface Measured {
  what: string;
  unit: "ms" | "MB" | "kB" | "x" | "req/s" | "requests" | "claims/s" | "s";
  median: number;
  /** Null if there is only one value. */
  p95: number | null;
  /** Upper limit of the median; null if the number has no budget. */
  budget: number | null;
  /** What the reader should know about how it was measured. */
  note?: string;
}

/** One measurement of `npm run bench`. */
export interface Measurement {
  /** The name for `--only`. */
  name: string;
  measure(): Promise<Measured[]>;
}

/** Returns whether a number exceeds its budget. */
export function isOver({ median, budget }: Measured): boolean {
  return budget !== null && !(median <= budget);
}
