import type { Claim, Entity, QuestionColumn } from "@atlas/server/contract";
import { useState } from "react";
import { strings as common } from "../../../papers/answers/common/strings.ts";
import { isEntityColumn } from "../../../papers/answers/questions/cellText.ts";
import type { NumberedRow } from "../../../papers/answers/questions/sortRows.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import { ClaimLinks } from "../../../parts/answer/table/ClaimLinks.tsx";
import css from "../../../parts/answer/table/table.module.css";
import { AnswerCell } from "./AnswerCell.tsx";

const unbroken: ReadonlySet<QuestionColumn["kind"]> = new Set(["date", "country", "status", "maturity"]);

/** The wrapping of a column in the stylesheet: short not at all, middle into few lines, long as a paragraph. */
function lengthOf(column: QuestionColumn): "short" | "middle" | "long" | undefined {
  if (column.kind === "text") return "long";
  if (unbroken.has(column.kind)) return "short";
  return isEntityColumn(column) ? "middle" : undefined;
}

interface AnswerRowProps {
  row: NumberedRow;
  columns: readonly QuestionColumn[];
  entities: ReadonlyMap<string, Entity>;
  claims: ReadonlyMap<string, Claim>;
}

/** One row, which unfolds the claims it rests on. */
export function AnswerRow({ row, columns, entities, claims }: AnswerRowProps) {
  const [open, setOpen] = useState(false);
  const { number, cells, claim_ids } = row;
  const id = `claims-${number}`;
  return (
    <>
      <tr>
        <td className={css.number}>{number}</td>
        {columns.map((column, index) => (
          <td key={column.name} data-number={column.kind === "number" || undefined} data-length={lengthOf(column)}>
            <AnswerCell column={column} cell={cells[index] ?? null} entities={entities} />
          </td>
        ))}
        <td className={css.restsOn}>
          <button
            type="button"
            className={`accent nowrap underlined ${css.claims}`}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={common.showClaims(strings.claims(claim_ids.length), number)}
            onClick={() => setOpen(!open)}
          >
            {strings.claims(claim_ids.length)}
          </button>
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={columns.length + 2}>
            <ClaimLinks label={common.claimsOfRow(number)} claims={claim_ids.flatMap((one) => claims.get(one) ?? [])} />
          </td>
        </tr>
      )}
    </>
  );
}
