/** The form of a date of reduced precision: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a date of reduced precision that the calendar has. */
export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text) && isOnTheCalendar(text);
}

/** Whether the calendar has a date of that form; 2024-02-30 is not in it. */
export function isOnTheCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The first day that a date of reduced precision can mean: 2025-06 begins on 2025-06-01. */
export function firstDay(date: string): string {
  return date + "-01-01".slice(date.length - 4);
}

/** The last day that a date of reduced precision can mean: 2024-02 ends on 2024-02-29. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = "", month = "12"] = date.split("-");
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}

/** The newest date by the last day that it can mean, of equals the most precise; null if there is none. */
export function newestOf(dates: readonly (string | null)[]): string | null {
  let newest: string | null = null;
  for (const date of dates) if (date !== null && (newest === null || isNewer(date, newest))) newest = date;
  return newest;
}

function isNewer(date: string, than: string): boolean {
  if (date === than) return false;
  // ISO dates sort as text.
  const [day, other] = [lastDay(date), lastDay(than)];
  return day > other || (day === other && date.length > than.length);
}
