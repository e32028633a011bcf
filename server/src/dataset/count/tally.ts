export type Tally = ReadonlyMap<string, number>;

/** Counts values; those of `allowed` that do not occur count 0. */
export function tally(values: Iterable<string | null>, allowed: readonly string[] = []): Tally {
  const counts = new Map(allowed.map((value) => [value, 0]));
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function tallyColumn<Column extends string>(
  rows: readonly Record<Column, string | null>[],
  column: Column,
  allowed: readonly string[] = [],
): Tally {
  return tally(
    rows.map((row) => row[column]),
    allowed,
  );
}

/** The counts as rows of a table, most frequent first. */
export function tallyRows(counts: Tally): string[][] {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return rows.map(([value, count]) => [value, String(count)]);
}
