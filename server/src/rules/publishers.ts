import type { columnValues } from "./vocabulary.ts";

export type PublisherKind = (typeof columnValues.publisherKind)[number];

const weak: ReadonlySet<PublisherKind> = new Set(["encyclopaedia", "aggregator", "blog", "unknown"]);

/** Whether publishers of a kind are weak: they mostly pass on what others wrote, or nobody knows who they are. */
export function isWeak(kind: PublisherKind): boolean {
  return weak.has(kind);
}

/** Cache size; the same names recur often. */
const MOST = 100_000;
const keys = new Map<string, string>();

/** Key that identifies a publisher: its name, ignoring case, full-width forms and spacing. */
export function publisherKey(publisher: string): string {
  const known = keys.get(publisher);
  if (known !== undefined) return known;
  const key = publisher.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (keys.size < MOST) keys.set(publisher, key);
  return key;
}
