import { type FinderState, formatFinder, PATHS_PATH, parseFinder } from "./finderState.ts";

let lastQuery = "";

/** Notes what the path finder was asked last, so that links to it can keep the rest of the question. */
export function rememberFinder(query: string): void {
  lastQuery = query;
}

/** The path finder with one end set; it keeps the other end and all else that was asked of it last. */
export function finderWith(end: { from: string } | { to: string }, query = lastQuery): string {
  return `${PATHS_PATH}?${formatFinder(withEnd(parseFinder(query), end))}`;
}

function withEnd(asked: FinderState, end: { from: string } | { to: string }): FinderState {
  // A path from an entity to itself is none: the other end is to be picked anew.
  if ("from" in end) return { ...asked, from: end.from, to: asked.to === end.from ? null : asked.to };
  return { ...asked, from: asked.from === end.to ? null : asked.from, to: end.to };
}
