/** The first day that a date YYYY, YYYY-MM or YYYY-MM-DD may mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, "YYYY-MM-DD".length);
}

/** The last day that a date YYYY, YYYY-MM or YYYY-MM-DD may mean. */
export function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${daysInMonth}`;
}
