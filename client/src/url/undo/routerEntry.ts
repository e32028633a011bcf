/** What the browser has open, with what the router notes about it in the browser's history. */
export interface RouterEntry {
  /** Number of the entry, counted from where the atlas was opened in this tab. */
  index: number;
  /** Tells the entry from all others. */
  key: string;
  address: string;
  /** Number of entries that the browser keeps. */
  length: number;
}

/** The entry of the browser's history that is open. */
export function routerEntry(): RouterEntry {
  const { location, history } = window;
  const { idx, key } = stateOf(history);
  return { index: idx ?? 0, key: key ?? "", address: location.pathname + location.search, length: history.length };
}

/** Whether the page has just been opened, and not loaded again or come back to. */
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
