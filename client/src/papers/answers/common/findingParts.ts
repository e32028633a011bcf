import type { Claim } from "@atlas/server/contract";
import { confirmedText } from "../../../model/claim/standing/standingText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { columns } from "../../../picture/labels/labelText.ts";
import { strings } from "./strings.ts";

/**
 * When some claims were last confirmed, in wordings of which the first is the more exact: "last confirmed between May 2024 and June
 * 2026", "last confirmed 2024 to 2026". A heading never goes without; one empty wording if no claim is dated.
 */
export function confirmedSpans(claims: readonly Claim[]): string[] {
  const sorted = claims
    .filter(({ confirmed }) => confirmed !== null)
    .toSorted((a, b) => ((a.confirmed ?? "") < (b.confirmed ?? "") ? -1 : 1));
  const [oldest, newest] = [sorted[0], sorted.at(-1)];
  if (!oldest || !newest) return [""];
  const yearOf = ({ confirmed }: Claim) => formatDate((confirmed ?? "").slice(0, 4));
  return [
    strings.confirmedSpan(confirmedText(oldest), confirmedText(newest)),
    strings.confirmedYears(yearOf(oldest), yearOf(newest)),
  ];
}

/** The number of claims that nobody independent supports and of those that are disputed, as a clause; empty if there are none. */
export function doubtText(claims: readonly Claim[]): string {
  const [own = 0, disputed = 0] = ["self-reported", "disputed"].map(
    (grade) => claims.filter(({ evidence }) => evidence === grade).length,
  );
  return own + disputed === 0 ? "" : strings.doubted(own, disputed);
}

/** The publishers whose word a claim is, whoever prints it. */
export function voicesOf({ sources, source_voices }: Claim): string[] {
  return [...new Set(source_voices.slice(0, sources.length))];
}

/** Columns of the longest heading that a slide has whole. */
const LONGEST = 220;

/** The first of some wordings of a heading, the fullest first, that a slide has whole; null if none is short enough. */
export function fittingFinding(wordings: readonly string[]): string | null {
  return wordings.find((wording) => columns(wording) <= LONGEST) ?? null;
}
