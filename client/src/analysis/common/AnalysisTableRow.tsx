import type { Claim } from "@atlas/server/contract";
import { useId, useState } from "react";
import { countWords } from "../../claim/countWords.ts";
import { listParts } from "../../words/listWords.ts";
import type { AnalysisColumn, AnalysisRow } from "./Analysis.ts";
import { AnalysisCellView } from "./AnalysisCellView.tsx";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { strings } from "./strings.ts";
import css from "./table.module.css";

/** As long as a date or the name of a country. */
const SHORT = 17;
const LONG = 60;

/** How a text wants to be broken: not at all, into few lines, or as a statement. Chinese alone could be broken anywhere. */
function lengthOf({ length }: string): "short" | "middle" | "long" {
  if (length > LONG) return "long";
  return length > SHORT ? "middle" : "short";
}

interface AnalysisTableRowProps {
  /** Place of the row in its table, from 1. */
  number: number;
  row: AnalysisRow;
  columns: readonly AnalysisColumn[];
  /** Null where no row of the table rests on claims. */
  claims: ReadonlyMap<string, Claim> | null;
}

/** One row, and below it, when asked for, the claims that it rests on. */
export function AnalysisTableRow({ number, row, columns, claims }: AnalysisTableRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = countWords.claimCount(row.claimIds.length);
  return (
    <>
      <tr>
        {row.cells.map((cell, index) => {
          // What rests on claims is told by the whole row; where it only says what is what, the first cell says of what.
          const Cell = claims === null && index === 0 ? "th" : "td";
          return (
            <Cell
              // Cells have no other name than the column they stand in.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              scope={Cell === "th" ? "row" : undefined}
              data-number={columns[index]?.number || undefined}
              data-length={lengthOf(cell.text)}
            >
              <AnalysisCellView
                cell={cell}
                counts={listParts([row.cells[0]?.text ?? "", columns[index]?.label ?? ""])}
              />
            </Cell>
          );
        })}
        {claims && (
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
        )}
      </tr>
      {open && claims && (
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
