import type { Claim, Source } from "../../contract/index.ts";
import { publisherKey } from "../check/publisherKey.ts";

/** What a claim's grade depends on. */
export type GradedClaim = Pick<Claim, "subject" | "object" | "predicate" | "sources" | "disputed_by" | "caveats">;

/** Who speaks in a source. */
export type Voice = Pick<Source, "id" | "publisher" | "publisher_entity">;

/** How well a claim is supported, and by what. */
export type Grade = Pick<Claim, "evidence" | "publisher_count" | "independent_sources">;

/** The two ends of a claim with all their owners and subsidiaries. */
export type Parties = Pick<ReadonlySet<string>, "has">;

/** Caveats that mark sources as less independent or less reliable than their publishers' names suggest. */
const capping: readonly string[] = ["weak", "relay-unmarked"];

/**
 * The evidence grade of a claim, by the codebook's rule. `sources` support the claim. `parties` are its two ends with
 * all their owners and subsidiaries, whose own word does not count as independent. Indirect and government owners count
 * like any other; the other subsidiaries of an owner are independent.
 */
export function gradeEvidence(claim: GradedClaim, sources: readonly Voice[], parties: Parties): Grade {
  const independent = sources.filter((source) => !parties.has(source.publisher_entity ?? ""));
  const publishers = countPublishers(independent);
  return {
    evidence: grade(claim, publishers),
    publisher_count: publishers,
    independent_sources: independent.map((source) => source.id),
  };
}

function countPublishers(sources: readonly Voice[]): number {
  return sources.length < 2 ? sources.length : new Set(sources.map((source) => publisherKey(source.publisher))).size;
}

function grade({ predicate, disputed_by, caveats }: GradedClaim, publishers: number): Grade["evidence"] {
  if (predicate === "COUNTERPART_OF") return "assessed";
  if (disputed_by.length > 0) return "disputed";
  if (publishers === 0) return "self-reported";
  if (publishers === 1 || caveats.some((caveat) => capping.includes(caveat))) return "single-source";
  return "corroborated";
}
