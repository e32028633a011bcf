import { type FinderState, formatFinder, PATHS_PATH, parseFinder } from "./finderState.ts";

let lastQuery = "";

/** Remembers the last question of the path finder, so that links to it keep the rest of it. */
export function rememberFinder(query: string): void {
  lastQuery = query;
}

/** The path finder with one end set; it keeps the other end and the rest of the last question. */
export function finderWith(end: { from: string } | { to: string }, query = lastQuery): string {
  return `${PATHS_PATH}?${formatFinder(withEnd(parseFinder(query), end))}`;
}

function withEnd(asked: FinderState, end: { from: string } | { to: string }): FinderState {
  // No entity has a path to itself, so the other end must be picked anew.
  if ("from" in end) return { ...asked, from: end.from, to: asked.to === end.from ? null : asked.to };
  return { ...asked, from: asked.from === end.to ? null : asked.from, to: end.to };
}
