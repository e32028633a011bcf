import type { Claim, Entity, QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { useState } from "react";
import { Link } from "react-router";
import { entityAddress } from "../../../papers/answers/common/canvasAddress.ts";
import { strings as common } from "../../../papers/answers/common/strings.ts";
import {
  type Cell,
  cellText,
  figureIn,
  isEntityColumn,
  SUSPENDED_UNTIL,
  statedIn,
  type Value,
  valuesOf,
  valueText,
} from "../../../papers/answers/questions/cellText.ts";
import type { NumberedRow } from "../../../papers/answers/questions/sortRows.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import { ClaimLinks } from "../../../parts/answer/table/ClaimLinks.tsx";
import css from "../../../parts/answer/table/table.module.css";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import { Statement } from "../../../parts/claim/Statement.tsx";
import { MixedWords } from "../../../ui/MixedWords.tsx";

const unbroken: ReadonlySet<QuestionColumn["kind"]> = new Set(["date", "country", "maturity", "money"]);

/** The wrapping of a column in the stylesheet: short not at all, middle into few lines, long as a paragraph. */
function lengthOf(column: QuestionColumn): "short" | "middle" | "long" | undefined {
  if (column.kind === "text") return "long";
  if (column.name === SUSPENDED_UNTIL) return "middle";
  if (unbroken.has(column.kind)) return "short";
  return isEntityColumn(column) || column.kind === "status" || column.kind === "figure" ? "middle" : undefined;
}

interface AnswerRowProps {
  row: NumberedRow;
  columns: readonly { column: QuestionColumn; index: number }[];
  entities: ReadonlyMap<string, Entity>;
  claimsOf: (row: QuestionRow) => readonly Claim[];
}

/** One row, which unfolds the claims it rests on. */
export function AnswerRow({ row, columns, entities, claimsOf }: AnswerRowProps) {
  const [open, setOpen] = useState(false);
  const { number, cells, claim_ids, older } = row;
  const id = `claims-${number}`;
  const restsOn = claimsOf(row);
  const own = restsOn.find((claim) => claim.own !== null);
  return (
    <>
      <tr className={older && "muted"}>
        <td className={css.number}>{number}</td>
        {columns.map(({ column, index }) => (
          <td key={column.name} data-number={column.kind === "number" || undefined} data-length={lengthOf(column)}>
            <AnswerCell column={column} cell={cells[index] ?? null} entities={entities} claims={restsOn} />
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
          </button>{" "}
          {own && <OwnMark of={own} />}
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={columns.length + 2}>
            <ClaimLinks label={common.claimsOfRow(number)} claims={restsOn} />
          </td>
        </tr>
      )}
    </>
  );
}

interface AnswerCellProps {
  column: QuestionColumn;
  cell: Cell;
  entities: ReadonlyMap<string, Entity>;
  /** The claims that the row rests on. */
  claims: readonly Claim[];
}

/** A cell: entities link to the canvas, grades show their badge, anything else is text. */
function AnswerCell(props: AnswerCellProps) {
  const { column, cell, entities } = props;
  const values = valuesOf(cell);
  if (values.length === 0) return cellText(column, cell, entities);
  return values.map((value, index) => (
    <span key={String(value)}>
      {index > 0 && "; "}
      <CellValue {...props} value={value} />
    </span>
  ));
}

function CellValue({ column, value, entities, claims }: AnswerCellProps & { value: Value }) {
  if (isEntityColumn(column)) {
    const entity = entities.get(String(value));
    if (!entity) return String(value);
    return (
      <Link to={entityAddress(entity.id)}>
        <EntityName entity={entity} />
      </Link>
    );
  }
  const grade = column.kind === "evidence" ? evidenceIds.find((id) => id === value) : undefined;
  const [telling] = claims;
  if (grade && telling?.evidence === grade) return <EvidenceBadge claim={telling} />;
  if (grade) return <EvidenceBadge grade={grade} />;
  const text = valueText(column, value, entities, claims);
  const figure = column.kind === "figure" && typeof value === "number" ? figureIn(claims, value) : null;
  if (figure?.measured) return <MixedWords text={text} english={[figure.measured]} />;
  if (column.kind !== "text") return text;
  const stated = statedIn(value, claims);
  // Statements are in English, as in the data.
  return <span lang="en">{stated === undefined ? text : <Statement claim={stated} />}</span>;
}
