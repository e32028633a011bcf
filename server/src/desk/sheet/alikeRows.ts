import type { SheetAnswer } from "../../contract/index.ts";
import type { RowChange } from "../RowChange.ts";
import type { SheetDesk } from "./SheetDesk.ts";
import type { Taking } from "./takeRows.ts";

/** The rows that say what a claim of the atlas says already, or nearly; what corrects one of the desk is told as that. */
export function alikeRows(
  taken: Taking["taken"],
  changes: readonly RowChange[],
  desk: Pick<SheetDesk, "alikeTo">,
): Pick<SheetAnswer, "alike" | "alike_claims"> {
  const rows = new Map(changes.flatMap(({ table, key, cells }) => (table === "claims" ? [[key, cells ?? {}]] : [])));
  const claims = new Map<string, SheetAnswer["alike_claims"][number]>();
  const alike = taken.flatMap(({ id, line }) => {
    const [best] = desk.alikeTo({ ...rows.get(id), id });
    if (best === undefined) return [];
    claims.set(best.claim.id, best.claim);
    return [{ line, id: best.claim.id, differs: best.differs }];
  });
  return { alike, alike_claims: [...claims.values()] };
}
