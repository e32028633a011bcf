/** An entity or a line of the figure. */
export interface Target {
  kind: "entity" | "line";
  id: string;
}

/** Whether two are the same part of the figure. */
export function isSame(a: Target | null, b: Target | null): boolean {
  return a !== null && b !== null && a.kind === b.kind && a.id === b.id;
}
