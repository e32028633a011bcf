/** As long as systems give a hand for a double-click. */
const WITHIN_MS = 500;

/**
 * Says of each tap whether it is the second on the same entity, soon after the first; a third begins anew. Cytoscape's own
 * double tap is any two that follow each other, also on two entities. Null is a tap that was meant for something else;
 * times are milliseconds of one clock.
 */
export function createDoubleTap(): (id: string | null, at: number) => boolean {
  let first: { id: string; at: number } | null = null;
  return (id, at) => {
    const second = first !== null && first.id === id && at - first.at <= WITHIN_MS;
    first = second || id === null ? null : { id, at };
    return second;
  };
}
