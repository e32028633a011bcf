/** Remembers what is made of a row, and of nothing else, while the row lives: desks remake graphs of equal rows. */
export function keptByRow<Row extends object, Made, More extends unknown[]>(
  make: (row: Row, ...more: More) => Made,
): (row: Row, ...more: More) => Made {
  const kept = new WeakMap<Row, Made>();
  return (row, ...more) => {
    const known = kept.get(row);
    if (known !== undefined) return known;
    const made = make(row, ...more);
    kept.set(row, made);
    return made;
  };
}
