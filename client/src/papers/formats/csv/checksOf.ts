import type { Claim } from "@atlas/server/contract";

/** A row of checks.csv. */
export interface Check {
  claim: string;
  source: string;
  checked: string;
  verdict: Claim["check_verdicts"][number];
  note: string | null;
}

/** The checks of claims, which have them as lists in one order. */
export function checksOf(claims: readonly Claim[]): Check[] {
  return claims.flatMap(({ id, check_sources, check_dates, check_verdicts, check_notes }) =>
    check_sources.map((source, index) => ({
      claim: id,
      source,
      checked: check_dates[index] ?? "",
      verdict: check_verdicts[index] ?? "unreadable",
      note: check_notes[index] || null,
    })),
  );
}
