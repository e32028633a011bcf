import type { ClaimRow } from "../../dataset/check/checkedDataset.ts";
import { BASE_MARK } from "../../dataset/own/ownMark.ts";
import { claimColumns } from "../../dataset/read/columns.ts";
import { columnsOf } from "../../dataset/read/columnsOf.ts";
import { objectMaker } from "../../dataset/read/valueMaker.ts";

/** Makes the claims of a dossier from the cells under its header, each at once as `buildGraph` has them, column by column. */
export function claimMaker(dossier: string): (header: string[]) => (cells: string[]) => ClaimRow {
  const columns = columnsOf(claimColumns).filter((column) => column !== "caveat");
  const whole = {
    ...Object.fromEntries(columns.map((column) => [column, null])),
    ...BASE_MARK,
    caveats: null,
    dossier,
  };
  return (header) => {
    const make = objectMaker(claimColumns, header, { whole, renamed: { caveat: "caveats" } });
    // All columns of a claim, and the cells have passed its check.
    return (cells) => make(cells) as ClaimRow;
  };
}
