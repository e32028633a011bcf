const SWEEPS = 6;

/** Orders each column to reduce crossings: all in it move to the average height of their neighbours. */
export function orderColumns(
  columns: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const ordered = columns.map((column) => [...column]);
  const heights = new Map<string, number>();
  const measure = (column: readonly string[]) => {
    for (const [index, id] of column.entries()) heights.set(id, (index + 0.5) / column.length);
  };
  for (const column of ordered) measure(column);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? ordered : ordered.toReversed()) {
      const inColumn = new Set(column);
      const wanted = new Map(
        column.map((id) => {
          const others = (neighbours.get(id) ?? []).filter((other) => !inColumn.has(other));
          return [id, mean(others.map((other) => heights.get(other) ?? 0.5)) ?? heights.get(id) ?? 0.5];
        }),
      );
      // A stable sort keeps the order of equal heights.
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      measure(column);
    }
  }
  return ordered;
}

function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
