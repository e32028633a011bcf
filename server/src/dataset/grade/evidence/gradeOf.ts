import type { Claim } from "../../../contract/index.ts";

/** Caveats that mark sources as less independent or less reliable than their publishers suggest. */
const capping: readonly string[] = ["weak", "relay-unmarked"];

/** Points 1 and 9: the grade of a claim that so many publishers support. */
export function gradeOf(
  { predicate, disputed_by, caveats }: Pick<Claim, "predicate" | "disputed_by" | "caveats">,
  publishers: number,
): Claim["evidence"] {
  if (predicate === "COUNTERPART_OF") return "assessed";
  if (disputed_by.length > 0) return "disputed";
  if (publishers === 0) return "self-reported";
  if (publishers === 1 || caveats.some((caveat) => capping.includes(caveat))) return "single-source";
  return "corroborated";
}
