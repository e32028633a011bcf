import type { Random } from "./Random.ts";

/** The date of the data set: anything later is planned. */
export const ECOSYSTEM_DATE = "2026-10-31";

const LAST_YEAR = 2026;
/** Last month of the last year, so that nothing lies after the date of the data set. */
const LAST_MONTH = 9;

/** A date between a year and the date of the data set, later ones more often, as precise as dates in sources. */
export function madeDate(random: Random, firstYear: number): string {
  const year = LAST_YEAR - random.skewed(LAST_YEAR - firstYear + 1);
  return precise(random, year, year === LAST_YEAR ? LAST_MONTH : 12);
}

/** A date by which a plan should come true, mostly after the date of the data set, sometimes past. */
export function madeDue(random: Random): string {
  return precise(random, LAST_YEAR - 1 + random.below(8), 12);
}

function precise(random: Random, year: number, months: number): string {
  const month = String(1 + random.below(months)).padStart(2, "0");
  const day = String(1 + random.below(28)).padStart(2, "0");
  const precision = random.unit();
  if (precision < 0.35) return String(year);
  return precision < 0.65 ? `${year}-${month}` : `${year}-${month}-${day}`;
}
