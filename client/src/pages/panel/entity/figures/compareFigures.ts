import type { Claim } from "@atlas/server/contract";
import type { Predicate } from "@atlas/server/vocabulary";

/** Claims with comparable figures: shares held by one in another, or figures of one unit. */
export interface FigureSet {
  key: string;
  kind: "share" | "figure";
  /** Newest first. */
  claims: [Claim, ...Claim[]];
}

/** Predicates of an organisation's own acts: a figure may appear in claims about several things. */
const doings: ReadonlySet<Predicate> = new Set<Predicate>(["DEVELOPS", "PRODUCES", "MINES", "ACTIVE_IN"]);
const money: ReadonlySet<string> = new Set(["CNY", "USD", "EUR", "GBP", "AUD", "CAD", "JPY", "NOK", "SEK"]);

/** Finds figures of several claims for one thing that differ in value or date. */
export function compareFigures(claims: readonly Claim[]): FigureSet[] {
  const shares = grouped(claims, "share", shareKey);
  const figures = grouped(claims, "figure", pairKey);
  const ofSubject = grouped(claims, "figure", subjectKey).filter((set) => {
    const amounts = new Set(set.claims.map(({ quantity }) => quantity));
    const told = figures.some((pair) => set.claims.every((claim) => pair.claims.includes(claim)));
    return amounts.size > 1 && !told;
  });
  return [...shares, ...figures, ...ofSubject];
}

/** The measure of a figure, without its date: "output, first quarter of 2025" measures output. */
export function measureOf({ quantity_of }: Pick<Claim, "quantity_of">): string {
  return (quantity_of ?? "")
    .toLowerCase()
    .replace(times, " ")
    .replace(/[\s,]+/g, " ")
    .trim();
}

const times =
  /\b((first|second|third|fourth) (quarter|half)( of)?|quarter|january|february|march|april|may|june|july|august|september|october|november|december|(in|by|to|from|end of|since) (?=\d)|(to|from) (?=january|february|march|april|may|june|july|august|september|october|november|december)|\d{4})\b|\b(by|end of|study of)\b/g;

/** A subsidiary is held by its object, a stake by its subject; both predicates describe one share. */
function shareKey(claim: Claim): string | null {
  if (claim.share_pct === null) return null;
  const [holder, held] =
    claim.predicate === "SUBSIDIARY_OF" ? [claim.object, claim.subject] : [claim.subject, claim.object];
  return `share ${holder} ${held}`;
}

function pairKey(claim: Claim): string | null {
  const { quantity, unit, subject, predicate, object } = claim;
  if (quantity === null || unit === null) return null;
  return [subject, predicate, object, unit, separate(claim)].join(" ");
}

/** Capacities for one thing are compared, other figures only if they measure the same, amounts of money only at one time. */
function separate(claim: Claim): string {
  const measure = measureOf(claim);
  if (claim.unit !== null && money.has(claim.unit)) return `${measure} ${claim.since ?? ""}`;
  return measure.startsWith("capacity") ? "" : measure;
}

function subjectKey(claim: Claim): string | null {
  const { quantity, unit, subject, predicate } = claim;
  const measure = measureOf(claim);
  if (quantity === null || unit === null || measure === "" || !doings.has(predicate)) return null;
  return [subject, unit, measure].join(" ");
}

function grouped(
  claims: readonly Claim[],
  kind: FigureSet["kind"],
  keyOf: (claim: Claim) => string | null,
): FigureSet[] {
  const sets = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const set = sets.get(key);
    if (set) set.push(claim);
    else sets.set(key, [claim]);
  }
  return [...sets]
    .filter(([, set]) => differ(set, kind))
    .map(([key, set]) => ({ key, kind, claims: set.sort(newestFirst) }));
}

function differ(claims: readonly Claim[], kind: FigureSet["kind"]): boolean {
  const said = claims.map((claim) => {
    const figure = kind === "share" ? claim.share_pct : claim.quantity;
    return [figure, claim.since, claim.until].join(" ");
  });
  return new Set(said).size > 1;
}

function newestFirst(a: Claim, b: Claim): number {
  const [one, other] = [a.since ?? a.until ?? "", b.since ?? b.until ?? ""];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
