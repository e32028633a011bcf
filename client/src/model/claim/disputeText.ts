import type { Claim, Source } from "@atlas/server/contract";
import { isWeak } from "@atlas/server/publishers";
import { uncapital } from "../words/asSentence.ts";
import { listSome } from "../words/listWords.ts";
import { reasonStrings as words } from "./reasonStrings.ts";

/** Publishers named before the rest are counted. */
const MOST_NAMED = 4;

/** The point that the sources of a claim disagree about, as a clause; null if the register does not say. */
export function disputedPoint({ dispute_note }: Pick<Claim, "dispute_note">): string | null {
  // The first sentence is for readers; the others weigh the sides.
  const first = dispute_note && /^.+?(?=\.(?:\s|$)|$)/su.exec(dispute_note)?.[0];
  return first ? uncapital(first.replace(/^About /, "")) : null;
}

/** Whether a source disputes the relation or the figure of a claim, and not only a detail; its grade need not say so. */
export function isCoreDisputed({ disputed_by, dispute_about }: Pick<Claim, "disputed_by" | "dispute_about">): boolean {
  return disputed_by.length > 0 && dispute_about !== "detail";
}

/** A dispute over a claim as a sentence without its full stop; null if there is none. */
export function disputeText(claim: Claim, sources: ReadonlyMap<string, Source>): string | null {
  if (claim.disputed_by.length === 0) return null;
  const point = disputedPoint(claim);
  if (claim.evidence === "disputed") return words.disputed(point, doubt(claim, sources));
  const against = claim.disputed_by.flatMap((id) => sources.get(id) ?? []);
  const names = [...new Set(against.map(({ publisher }) => publisher))];
  if (claim.dispute_about === "detail" && point !== null) {
    return words.detailDisputed(point, listSome(names, MOST_NAMED));
  }
  const areWeak = against.every(({ publisher_kind }) => isWeak(publisher_kind));
  return words.disputedBy(listSome(names, MOST_NAMED), areWeak ? names.length : 0, point);
}

/** Says who contradicts a claim. */
function doubt(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const publishersOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []));
  const alsoFor = publishersOf(claim.sources);
  // A publisher cited on both sides must not seem to contradict itself in one document.
  const names = [...publishersOf(claim.disputed_by)].map((name) =>
    alsoFor.has(name) ? words.anotherDocument(name) : name,
  );
  return words.doubt(listSome(names, MOST_NAMED), names.length);
}
