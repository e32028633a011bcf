/** The current history entry, with what the router stores in it. */
export interface RouterEntry {
  /** Position in the history, from where the atlas was opened in this tab. */
  index: number;
  /** Unique key of the entry. */
  key: string;
  address: string;
  /** Length of the browser's history. */
  length: number;
}

/** The entry of the browser's history that is open. */
export function routerEntry(): RouterEntry {
  const { location, history } = window;
  const { idx, key } = stateOf(history);
  return { index: idx ?? 0, key: key ?? "", address: location.pathname + location.search, length: history.length };
}

/** Whether the page was newly opened, not reloaded or returned to. */
export function isNewVisit(): boolean {
  return typeof window === "undefined" || stateOf(window.history).idx === undefined;
}

function stateOf(history: History): { idx?: number; key?: string } {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return {};
  return {
    ...("idx" in state && typeof state.idx === "number" ? { idx: state.idx } : {}),
    ...("key" in state && typeof state.key === "string" ? { key: state.key } : {}),
  };
}
