import type { Entity, QuestionColumn } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { Link } from "react-router";
import { entityAddress } from "../../../papers/answers/common/canvasAddress.ts";
import {
  type Cell,
  cellText,
  isEntityColumn,
  type Value,
  valuesOf,
  valueText,
} from "../../../papers/answers/questions/cellText.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";

interface AnswerCellProps {
  column: QuestionColumn;
  cell: Cell;
  entities: ReadonlyMap<string, Entity>;
}

/** A cell: entities link to the canvas, grades show their badge, anything else is text. */
export function AnswerCell({ column, cell, entities }: AnswerCellProps) {
  const values = valuesOf(cell);
  if (values.length === 0) return cellText(column, cell, entities);
  return values.map((value, index) => (
    <span key={String(value)}>
      {index > 0 && "; "}
      <CellValue column={column} value={value} entities={entities} />
    </span>
  ));
}

function CellValue({
  column,
  value,
  entities,
}: {
  column: QuestionColumn;
  value: Value;
  entities: ReadonlyMap<string, Entity>;
}) {
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
  if (grade) return <EvidenceBadge grade={grade} />;
  const text = valueText(column, value, entities);
  // Statements are in English, as in the data.
  return column.kind === "text" ? <span lang="en">{text}</span> : text;
}
