/** The chosen items with one added or removed, in the order of the whole list. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], item: T): T[] {
  return all.filter((other) => (other === item ? !chosen.includes(other) : chosen.includes(other)));
}
