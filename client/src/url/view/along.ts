import { type Predicate, predicateIds, predicates } from "@atlas/server/vocabulary";

/** The kind of claim along which neighbours are opened: its predicate, and whether it leaves from the entity or arrives. */
export interface Along {
  predicate: Predicate;
  direction: "out" | "in" | "both";
}

const alongPattern = /^([a-z-]{1,40}?)(?:-(out|in))?$/;

/** Reads `develops-out`; a predicate that goes either way has no direction. */
export function parseAlong(text: string): Along | null {
  const [, word = "", direction] = alongPattern.exec(text) ?? [];
  const predicate = predicateIds.find((id) => wordOf(id) === word);
  if (predicate === undefined) return null;
  if (!predicates[predicate].directed) return { predicate, direction: "both" };
  return direction === "out" || direction === "in" ? { predicate, direction } : null;
}

/** Writes it as `parseAlong` reads it. */
export function formatAlong({ predicate, direction }: Along): string {
  return direction === "both" ? wordOf(predicate) : `${wordOf(predicate)}-${direction}`;
}

/** Whether two steps open along the same kind of claim, or both along all. */
export function isSameAlong(a: Along | undefined, b: Along | undefined): boolean {
  return a?.predicate === b?.predicate && a?.direction === b?.direction;
}

function wordOf(predicate: Predicate): string {
  return predicate.toLowerCase().replaceAll("_", "-");
}
