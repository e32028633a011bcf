import type { Claim } from "@atlas/server/contract";
import { useId, useState } from "react";
import { countWords } from "../../../model/claim/strings.ts";
import { listParts } from "../../../model/words/listWords.ts";
import type { AnalysisColumn, AnalysisRow } from "../../../papers/answers/common/Analysis.ts";
import { strings } from "../../../papers/answers/common/strings.ts";
import { OwnMark } from "../../claim/OwnMark.tsx";
import { AnalysisCellView } from "./AnalysisCellView.tsx";
import { ClaimLinks } from "./ClaimLinks.tsx";
import css from "./table.module.css";

/** Characters; a date or the name of a country is no longer. */
const SHORT = 17;
/** Characters. */
const LONG = 60;
/**
 * The wrapping of a text in the stylesheet: short not at all, middle into few lines, long as a paragraph. Needed for Chinese,
 * which can wrap anywhere.
 */
function lengthOf({ length }: string): "short" | "middle" | "long" {
  if (length > LONG) return "long";
  return length > SHORT ? "middle" : "short";
}

interface AnalysisTableRowProps {
  /** Position of the row in its table, from 1. */
  number: number;
  row: AnalysisRow;
  columns: readonly AnalysisColumn[];
  /** By id; null if no row of the table rests on claims. */
  claims: ReadonlyMap<string, Claim> | null;
}

/** One row, which unfolds the claims it rests on. */
export function AnalysisTableRow({ number, row, columns, claims }: AnalysisTableRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = countWords.claimCount(row.claimIds.length);
  const own = row.claimIds.map((claim) => claims?.get(claim)).find((claim) => claim && claim.own !== null);
  return (
    <>
      <tr>
        {row.cells.map((cell, index) => {
          // In a table that rests on no claims, such as a list of facts, the first cell heads its row.
          const Cell = claims === null && index === 0 ? "th" : "td";
          return (
            <Cell
              // Cells have no id but their column.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              scope={Cell === "th" ? "row" : undefined}
              data-number={columns[index]?.number || undefined}
              data-length={cell.tally === undefined ? lengthOf(cell.lines?.[0] ?? cell.text) : "middle"}
            >
              <AnalysisCellView
                cell={cell}
                context={listParts([row.cells[0]?.text ?? "", columns[index]?.label ?? ""])}
              />
            </Cell>
          );
        })}
        {claims && (
          <td className={css.restsOn}>
            {row.claimIds.length > 0 && (
              <button
                type="button"
                className={`accent nowrap underlined ${css.claims}`}
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                aria-label={strings.showClaims(count, number)}
                onClick={() => setOpen(!open)}
              >
                {count}
              </button>
            )}{" "}
            {own && <OwnMark of={own} />}
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
