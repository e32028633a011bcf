/** Groups values by key, in the order in which the keys first come. */
export function groupBy<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Adds up the counts of rows with the same key, in the order in which the keys first come. */
export function sumBy<Row extends { count: number }, Key extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Key & { count: number })[] {
  const sums = new Map<string, Key & { count: number }>();
  for (const row of rows) {
    const key = keyOf(row);
    const name = JSON.stringify(key);
    const sum = sums.get(name);
    if (sum) sum.count += row.count;
    else sums.set(name, { ...key, count: row.count });
  }
  return [...sums.values()];
}
