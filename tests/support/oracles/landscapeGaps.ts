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
export function isOld(claim: CsvRow): boolean {
  const ids = [...cited(claim, "sources"), ...cited(claim, "disputed_by")];
  const dates = ids.flatMap((id) => sources.get(id)?.published || []);
  // A month counts with its 31st: as texts, its last day and the 31st compare alike.
  const lastDays = dates.map((date) => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10)));
  return claim.until === "" && lastDays.length > 0 && lastDays.every((day) => day < "2021-11-28");
}

const isOver = (status = "") => status === "ended" || status === "suspended";

/** Between plans and disputed claims. */
const LAST_REPORTED = 2.5;

/** Named only by an editors' comparison, which counts nobody. */
const COMPARED = 3.5;

/** A claim to develop something that counts its developer as a name now. */
const NAMED = 4;

/** Subsidiary and parent, by claims in force that are not old. */
const owned = new Set(
  claims.flatMap((claim) =>
    claim.predicate === "SUBSIDIARY_OF" && claim.status === "in-force" && claim.until === ""
      ? [`${claim.subject} ${claim.object}`]
      : [],
  ),
);

/**
 * How each organisation of one side stands, as a number computed from the files alone: NAMED if it counts now, less if
 * it is only planned, disputed, last reported or over.
 */
function standings(technology: string, inChina: boolean): Map<string, number> {
  const scores = new Map<string, number>();
  const take = (id: string, score: number) => {
    if (chinese.has(id) === inChina) scores.set(id, Math.max(scores.get(id) ?? 0, score));
  };
  const developing = claims.filter(({ predicate, object }) => predicate === "DEVELOPS" && object === technology);
  const ofAny = new Set(developing.map(({ subject }) => subject));
  const going = new Set(developing.filter(({ status = "" }) => !isOver(status)).map(({ subject }) => subject));
  for (const claim of developing) {
    const { subject = "", status } = claim;
    if (isOver(status)) take(subject, 1);
    else if (status !== "in-force") take(subject, 2);
    else if (isOld(claim)) take(subject, LAST_REPORTED);
    else take(subject, gradeOf(claim) === "disputed" ? 3 : NAMED);
  }
  for (const { predicate, about, subject = "", object = "", status } of claims) {
    if (predicate !== "COUNTERPART_OF" || about !== technology) continue;
    for (const end of [subject, object]) if (!(status === "in-force" ? going : ofAny).has(end)) take(end, COMPARED);
  }
  return scores;
}

/** The names that count on one side, a subsidiary not beside its parent, from the files alone. */
export function namesFromFiles(technology: string, inChina: boolean): number {
  const named = [...standings(technology, inChina)].flatMap(([id, score]) => (score === NAMED ? [id] : []));
  return named.filter((id) => !named.some((parent) => owned.has(`${id} ${parent}`))).length;
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

/** China and the rest of the world in a technology, from the files alone: a second implementation of the rule. */
export function gapFromFiles(technology: string): string {
  const [china, abroad] = [true, false].map((inChina) => Math.max(0, ...standings(technology, inChina).values()));
  if (china === undefined || abroad === undefined) throw new Error("two sides are compared");
  if ((china < 2 && isNamed(technology, true)) || (abroad < 2 && isNamed(technology, false))) return "not-comparable";
  if (china < 2 && abroad < 2) return "none-found";
  if (abroad < 2) return "none-found-abroad";
  if (china < 2) return "none-found-in-china";
  if ([LAST_REPORTED, COMPARED, 3].some((score) => score === china || score === abroad)) return "not-comparable";
  if (china === 2 && abroad === 2) return "not-comparable";
  const [here, there] = [namesFromFiles(technology, true), namesFromFiles(technology, false)];
  if (here === there) return "as-many";
  return here > there ? "more-in-china" : "more-abroad";
}
