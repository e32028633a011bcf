import type { ColumnOf, moneyColumns } from "../read/columns.ts";
import type { RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";

type Cells = Record<ColumnOf<typeof moneyColumns>, string>;

/** The reasons for which another sum counts in the place of one. */
const inAnother: ReadonlySet<string> = new Set(["part-of-another", "told-again", "replaced"]);

/** Returns a function that finds what does not fit together in a row of money.csv. */
export function moneyFaults(rows: readonly CsvRow<keyof Cells>[]): (cells: Cells) => RowFault[] {
  const byClaim = new Map(rows.map(({ cells }) => [cells.claim, cells]));
  return (cells) => [...amountFaults(cells), ...countedFaults(cells, (claim) => byClaim.get(claim))];
}

function amountFaults({ amount, currency, amount_kind }: Cells): RowFault[] {
  if (amount !== "")
    return currency === "" ? [{ column: "currency", message: "is empty, expected that of the amount" }] : [];
  return [
    ...(currency === ""
      ? []
      : [{ column: "currency", message: `has ${quoted(currency)}, expected none without an amount` }]),
    ...(amount_kind === ""
      ? []
      : [{ column: "amount_kind", message: `has ${quoted(amount_kind)}, expected none without an amount` }]),
  ];
}

/** A sum counts in another of the same currency, and no two count in each other. */
function countedFaults(cells: Cells, sumOf: (claim: string) => Cells | undefined): RowFault[] {
  const { claim, counted_in, not_added, amount, currency } = cells;
  if (counted_in === "") return [];
  const fault = (message: string) => [{ column: "counted_in", message: `has ${quoted(counted_in)}, ${message}` }];
  if (!inAnother.has(not_added)) return fault(`expected it only where not_added is ${[...inAnother].join(", ")}`);
  const way = new Set<string>();
  for (let next = counted_in; next !== "" && !way.has(next); next = sumOf(next)?.counted_in ?? "") way.add(next);
  if (way.has(claim)) return fault("expected a sum that does not count in this one");
  const other = sumOf(counted_in);
  const isOther = other !== undefined && amount !== "" && other.amount !== "" && other.currency !== currency;
  return isOther ? fault(`a sum in ${other.currency}, expected one in ${currency}`) : [];
}
