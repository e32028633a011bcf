/** One row of the table: what was measured, and what it may be at most. */
export interface Measured {
  what: string;
  unit: "ms" | "MB" | "kB" | "x" | "req/s" | "requests" | "claims/s" | "s";
  median: number;
  /** Null where there is one value only. */
  p95: number | null;
  /** What the median may be at most; null where the number is told without a budget. */
  budget: number | null;
  /** What the reader should know of how it was measured. */
  note?: string;
}

/** Something that `npm run bench` measures. */
export interface Measurement {
  /** By which `--only` chooses it. */
  name: string;
  measure(): Promise<Measured[]>;
}

/** Whether a number keeps its budget. */
export function isOver({ median, budget }: Measured): boolean {
  return budget !== null && !(median <= budget);
}
