import { type CsvRow, cited, claims, rowsOf, sources } from "./csvClaims.ts";
import { gradeOf } from "./csvEvidence.ts";

const organisations = new Set(rowsOf("entities/organisations.csv").map(({ id }) => id));
/** Ids of the organisations in China, Hong Kong and Macao. */
export const chinese = new Set(
  rowsOf("entities/organisations.csv").flatMap(({ id, country }) =>
    id && ["CN", "HK", "MO"].includes(country ?? "") ? [id] : [],
  ),
);

/** Whether all dated sources of a claim are from before 28 November 2021: five years before the data set's date. */
function isOld(claim: CsvRow): boolean {
  const ids = [...cited(claim, "sources"), ...cited(claim, "disputed_by")];
  const dates = ids.flatMap((id) => sources.get(id)?.published || []);
  // A month counts with its 31st: as texts, its last day and the 31st compare alike.
  const lastDays = dates.map((date) => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10)));
  return claim.until === "" && lastDays.length > 0 && lastDays.every((day) => day < "2021-11-28");
}

const isOver = (status = "") => status === "ended" || status === "suspended";

/** Between plans and disputed claims. */
const LAST_REPORTED = 2.5;

/**
 * How far one side is, as a number computed from the files alone: 11 to 15 for the maturities, less for what cannot be
 * compared.
 */
function reach(technology: string, inChina: boolean): number {
  const levels: Record<string, number> = { research: 11, pilot: 12, demonstration: 13, commercial: 14, deployed: 15 };
  const developing = claims.filter(({ predicate, object }) => predicate === "DEVELOPS" && object === technology);
  const ofAny = new Set(developing.map(({ subject }) => subject));
  const going = new Set(developing.filter(({ status = "" }) => !isOver(status)).map(({ subject }) => subject));
  const scores = developing
    .filter(({ subject = "" }) => chinese.has(subject) === inChina)
    .map((claim) => {
      if (isOver(claim.status)) return 1;
      if (claim.status !== "in-force") return 2;
      if (isOld(claim)) return LAST_REPORTED;
      if (gradeOf(claim) === "disputed") return 3;
      return levels[claim.maturity ?? ""] ?? 4;
    });
  const named = claims.some(
    ({ predicate, about, subject, object, status }) =>
      predicate === "COUNTERPART_OF" &&
      about === technology &&
      !(status === "in-force" ? going : ofAny).has(inChina ? object : subject),
  );
  return Math.max(0, ...scores, named ? 4 : 0);
}

/**
 * Whether claims about it, or about a part of it, name an organisation of a side in another role than its developer.
 */
function isNamed(technology: string, inChina: boolean): boolean {
  const parts = claims.flatMap(({ predicate, subject, object }) =>
    predicate === "PART_OF" && object === technology ? [subject] : [],
  );
  return claims.some(({ predicate, subject = "", object = "", about, status }) => {
    const onPart = parts.includes(predicate === "DEVELOPS" ? object : about);
    const onIt = about === technology && predicate !== "COUNTERPART_OF";
    if (status === "ended" || (!onPart && !onIt)) return false;
    return [subject, object].some((end) => organisations.has(end) && chinese.has(end) === inChina);
  });
}

/** Where China stands in a technology beside others, from the files alone: a second implementation of the rule. */
export function gapFromFiles(technology: string): string {
  const [china, abroad] = [reach(technology, true), reach(technology, false)];
  if ((china < 2 && isNamed(technology, true)) || (abroad < 2 && isNamed(technology, false))) return "not-comparable";
  if (china < 2 && abroad < 2) return "none-found";
  if (abroad < 2) return "none-found-abroad";
  if (china < 2) return "none-found-in-china";
  if (china === LAST_REPORTED || abroad === LAST_REPORTED) return "not-comparable";
  if (china === 3 || abroad === 3 || china === 4 || abroad === 4) return "not-comparable";
  if (china === 2 && abroad === 2) return "not-comparable";
  if (china === abroad) return "level";
  return abroad < china ? "behind" : "ahead";
}
