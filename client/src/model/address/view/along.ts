import { type Predicate, predicateIds, predicates } from "@atlas/server/vocabulary";

/** The kind of claim along which neighbours are opened: its predicate and direction. */
export interface Along {
  predicate: Predicate;
  direction: "out" | "in" | "both";
}

const alongPattern = /^([a-z-]{1,40}?)(?:-(out|in))?$/;

/** Reads `develops-out`; an undirected predicate has no direction. */
export function parseAlong(text: string): Along | null {
  const [, word = "", direction] = alongPattern.exec(text) ?? [];
  const predicate = predicateIds.find((id) => wordOf(id) === word);
  if (predicate === undefined) return null;
  if (!predicates[predicate].directed) return { predicate, direction: "both" };
  return direction === "out" || direction === "in" ? { predicate, direction } : null;
}

/** Writes what `parseAlong` reads. */
export function formatAlong({ predicate, direction }: Along): string {
  return direction === "both" ? wordOf(predicate) : `${wordOf(predicate)}-${direction}`;
}

/** Whether two openings follow the same kind of claim, or both all. */
export function isSameAlong(a: Along | undefined, b: Along | undefined): boolean {
  return a?.predicate === b?.predicate && a?.direction === b?.direction;
}

function wordOf(predicate: Predicate): string {
  return predicate.toLowerCase().replaceAll("_", "-");
}
