/** The figure of a claim. */
interface Figure {
  quantity: number | null;
  unit: string | null;
  quantity_of: string | null;
  quantity_kind: string | null;
  status: string;
}

/** Measures that are no output of a year: feed of a plant, and the pace of one month. */
const OTHER = /\b(treated|processed|saved|yearly rate)\b/;
/** The output of a calendar year, in units without a time. */
const OF_A_YEAR = /^output of .*, \d{4}$/;

/** Whether the figure of a maker's claim is its own output or capacity a year of what it makes. */
export function isYearlyAmount({ quantity, unit, quantity_of, quantity_kind: kind }: Figure): boolean {
  if (quantity === null || unit === null || quantity_of === null || OTHER.test(quantity_of)) return false;
  if (kind === "capacity") return unit.endsWith("/yr");
  return (
    kind === "actual" && (OF_A_YEAR.test(quantity_of) || (unit.endsWith("/yr") && quantity_of.startsWith("output of")))
  );
}

/** Whether it is an output or capacity a year that is only planned. */
export function isPlannedAmount({ quantity, unit, quantity_of, quantity_kind: kind, status }: Figure): boolean {
  if (quantity === null || !unit?.endsWith("/yr") || OTHER.test(quantity_of ?? "")) return false;
  return kind === "planned" || ((kind === "capacity" || kind === "maximum") && status !== "in-force");
}
