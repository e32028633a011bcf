import type { columnValues } from "./vocabulary.ts";

/** A kind of publisher, by the register. */
export type PublisherKind = (typeof columnValues.publisherKind)[number];

const weak: ReadonlySet<PublisherKind> = new Set(["encyclopaedia", "aggregator", "blog", "unknown"]);

/** Whether publishers of a kind are weak: they mostly pass on what others wrote, or nobody knows who they are. */
export function isWeak(kind: PublisherKind): boolean {
  return weak.has(kind);
}
