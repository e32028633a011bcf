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
