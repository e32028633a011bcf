/**
 * Remembers what is made of a row for as long as that row is in memory: a desk makes its graph again and again, mostly of the same
 * rows. What is made may depend on nothing but the row and what stays with it.
 */
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
