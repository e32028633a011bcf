import type { Claim } from "@atlas/server/contract";
import { useId, useState } from "react";
import { strings as frame } from "../ui/strings.ts";
import type { AnalysisColumn, AnalysisRow } from "./Analysis.ts";
import { AnalysisCellView } from "./AnalysisCellView.tsx";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { strings } from "./strings.ts";
import css from "./table.module.css";

interface AnalysisTableRowProps {
  /** Place of the row in its table, from 1. */
  number: number;
  row: AnalysisRow;
  columns: readonly AnalysisColumn[];
  claims: ReadonlyMap<string, Claim>;
}

/** One row, and below it, when asked for, the claims that it rests on. */
export function AnalysisTableRow({ number, row, columns, claims }: AnalysisTableRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = frame.claimCount(row.claimIds.length);
  return (
    <>
      <tr>
        {row.cells.map((cell, index) => (
          <td
            // Cells have no other name than the column they stand in.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            data-number={columns[index]?.number || undefined}
            data-long={cell.text.length > 60 || undefined}
          >
            <AnalysisCellView cell={cell} />
          </td>
        ))}
        <td>
          {row.claimIds.length > 0 && (
            <button
              type="button"
              className={css.claims}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              aria-label={strings.showClaims(count, number)}
              onClick={() => setOpen(!open)}
            >
              {count}
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={columns.length + 1}>
            <ClaimLinks
              label={strings.claimsOfRow(number)}
              claims={row.claimIds.flatMap((claim) => claims.get(claim) ?? [])}
            />
          </td>
        </tr>
      )}
    </>
  );
}
