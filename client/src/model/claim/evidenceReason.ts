import type { Claim, Entity, Source } from "@atlas/server/contract";
import { leftOut, type SupportingSource } from "./leftOut.ts";
import { listPublishers } from "./listPublishers.ts";
import { reasonStrings } from "./reasonStrings.ts";
import { supportText } from "./supportText.ts";

/** The reason for a claim's grade, in words: which publishers count, and which sources are left out and why. */
export function evidenceReason(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
): string {
  const cited = claim.sources.flatMap((id, place): SupportingSource[] => {
    const source = sources.get(id);
    return source === undefined ? [] : [{ source, role: claim.source_roles[place] ?? "counts" }];
  });
  if (claim.evidence === "assessed") return reasonStrings.assessed(cited.length);
  const support = supportText(claim, counting(cited), entities);
  const parts =
    claim.evidence === "disputed"
      ? [doubt(claim, sources), support === "" ? reasonStrings.unsupported : reasonStrings.supportedBy(support)]
      : [reasonStrings.start(support || reasonStrings.unsupported)];
  return reasonStrings.reason(parts, leftOut(claim, cited, entities));
}

function counting(cited: readonly SupportingSource[]): Source[] {
  return cited.flatMap(({ source, role }) => (role === "counts" ? source : []));
}

function doubt(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const publishersOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []));
  const alsoFor = publishersOf(claim.sources);
  // A publisher cited on both sides must not seem to contradict itself in one document.
  const names = [...publishersOf(claim.disputed_by)].map((name) =>
    alsoFor.has(name) ? reasonStrings.anotherDocument(name) : name,
  );
  return reasonStrings.doubt(listPublishers(names), names.length);
}
