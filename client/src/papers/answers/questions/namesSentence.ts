import type { QuestionAnswer, QuestionRow } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import { confirmedText, standingAside } from "../../../model/claim/standing/standingText.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { figureText } from "../../../model/words/figureText.ts";
import { today } from "../../../model/words/formatDate.ts";
import { listParts, listSome, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { statusCellText, toldBy } from "./cellText.ts";
import { claimsOfRows } from "./rowClaims.ts";
import { telling } from "./rowTables.ts";
import { strings } from "./strings.ts";

/** More names would make the sentence too long to read; the table has them all. */
const MOST_CURRENT = 12;
const MOST_OTHERS = 6;

/** Stages at which a name must not pass for a maker. */
const beforeTheMarket: ReadonlySet<string> = new Set(["research", "pilot", "demonstration"]);

/** The answer by name: current, undated, then last reported, planned or over; null if the question names nothing. */
export function namesSentence(answer: QuestionAnswer): string | null {
  const { question, rows, entities } = answer;
  const named = question.columns.findIndex(({ name }) => name === question.names);
  const status = question.columns.findIndex(({ kind }) => kind === "status");
  const source = question.columns.findIndex(({ name }) => name === "newest_source");
  const maturity = question.columns.findIndex(({ kind }) => kind === "maturity");
  const asked = question.columns.findIndex(({ name, kind }) => kind === "figure" && name === question.chart?.measure);
  const full = telling(answer, rows).filter(({ cells }) => cells[named] !== null && cells[status] !== null);
  if (named < 0 || status < 0 || full.length === 0) return null;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = (isIn: (row: QuestionRow) => boolean, most: number, note?: (row: QuestionRow) => string) =>
    listSome(
      [...firstRows]
        .filter(([, row]) => isIn(row))
        .map(([id, row]) => {
          const name = nameOrId(byId.get(id), id);
          const aside = note?.(row) ?? "";
          return aside === "" ? name : withAside(name, aside);
        }),
      most,
    );
  const claimsOf = claimsOfRows(answer);
  /** The figure asked for, how far it is if not yet commercial, when it was last confirmed or ends, and whether it is disputed. */
  const asideOf = (row: QuestionRow) => {
    const told = toldBy("in-force", claimsOf(row));
    if (!told) return "";
    const figured = claimsOf(row).find(({ quantity }) => quantity !== null && quantity === row.cells[asked]);
    const stage = String(row.cells[maturity]);
    return listParts([
      ...(figured ? [figureText(figured)?.amount ?? []].flat() : []),
      ...(beforeTheMarket.has(stage) ? [readableWord(stage)] : []),
      standingOf(told, today()).kind === "until" ? standingAside(told) : confirmedText(told),
      ...(told.evidence === "disputed" ? [gradeName(told.evidence).toLowerCase()] : []),
    ]);
  };
  const isInForce = (row: QuestionRow) => {
    const told = toldBy("in-force", claimsOf(row));
    return row.cells[status] === "in-force" && (!told || standingOf(told, today()).holds);
  };
  const worthOf = (row: QuestionRow) => {
    const told = toldBy(String(row.cells[status]), claimsOf(row));
    return `${isInForce(row) ? 1 : 0}${told?.evidence === "disputed" ? 0 : 1}${told?.confirmed ?? ""}`;
  };
  // Of the rows of an entity, the one in force tells; of several, one that is not disputed and was confirmed last.
  const firstRows = new Map<string, QuestionRow>();
  for (const row of [...full.filter(isInForce), ...full]) {
    const id = String(row.cells[named]);
    const known = firstRows.get(id);
    if (known === undefined || worthOf(row) > worthOf(known)) firstRows.set(id, row);
  }
  const isUndated = (row: QuestionRow) => {
    return row.cells[source] === null || toldBy("in-force", claimsOf(row))?.confirmed === null;
  };
  const current = names((row) => isInForce(row) && !isUndated(row), MOST_CURRENT, asideOf);
  const undated = names((row) => isInForce(row) && isUndated(row), MOST_OTHERS);
  const others = names(
    (row) => !isInForce(row),
    MOST_OTHERS,
    (row) => {
      const told = toldBy(String(row.cells[status]), claimsOf(row));
      return told ? standingAside(told) : statusCellText(String(row.cells[status]));
    },
  );
  return strings.named(current, undated, others);
}
