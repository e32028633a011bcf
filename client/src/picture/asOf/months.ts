/** Months counted continuously over the years, so consecutive months differ by one. */
export function monthNumber(date: string): number {
  const [year, month = "1"] = date.split("-");
  return 12 * Number(year) + Number(month) - 1;
}

/** The month of such a number, as YYYY-MM. */
export function fromMonthNumber(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}
