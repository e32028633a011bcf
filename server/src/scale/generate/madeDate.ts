import type { Random } from "./Random.ts";

/** The day of the data set: what lies after it is planned. */
export const ECOSYSTEM_DATE = "2026-10-31";

const LAST_YEAR = 2026;
/** The last month of the last year in which something may lie, so that nothing lies after the day of the data set. */
const LAST_MONTH = 9;

/** A date from a year on to the day of the data set, later ones more often, of the precision that sources have. */
export function madeDate(random: Random, firstYear: number): string {
  const year = LAST_YEAR - random.skewed(LAST_YEAR - firstYear + 1);
  return precise(random, year, year === LAST_YEAR ? LAST_MONTH : 12);
}

/** A date by which a plan is to come true, most of them after the day of the data set and some of them past. */
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
