/** The usual double-click time of operating systems. */
export const DOUBLE_TAP_MS = 500;

/**
 * Tells for each tap whether it is the second on the same entity within that time; a third starts again. Cytoscape's
 * own double tap counts any two consecutive taps, even on two entities. Pass null for a tap meant for something else;
 * times are milliseconds of one clock.
 */
export function createDoubleTap(): (id: string | null, at: number) => boolean {
  let first: { id: string; at: number } | null = null;
  return (id, at) => {
    const second = first !== null && first.id === id && at - first.at <= DOUBLE_TAP_MS;
    first = second || id === null ? null : { id, at };
    return second;
  };
}
