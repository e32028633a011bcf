import type { Claim, Entity, QuestionAnswer, QuestionColumn } from "@atlas/server/contract";
import { evidenceIds } from "@atlas/server/vocabulary";
import { questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { standingWord } from "../../../model/claim/standing/standingText.ts";
import { sharesWords } from "../../../model/claim/strings.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { labelled, listParts, withAside } from "../../../model/words/listWords.ts";
import { chartPicture } from "../../charts/chartFiles.ts";
import type { Analysis, AnalysisCell } from "../common/Analysis.ts";
import {
  type Cell,
  cellText,
  figureIn,
  isEntityColumn,
  isYear,
  labelOf,
  runOutIn,
  valuesOf,
  wordsOf,
} from "./cellText.ts";
import { countFinding } from "./countFinding.ts";
import { figureColumns } from "./figureChart.ts";
import { firstSentences } from "./firstSentences.ts";
import { MONEY_QUESTION, moneyTable } from "./money/moneyAnswers.ts";
import { ownersFinding } from "./ownershipAnswers.ts";
import { questionChart } from "./questionChart.ts";
import { claimsOfRows } from "./rowClaims.ts";
import { coverageText } from "./rowStanding.ts";
import { rowTables, shownColumns } from "./rowTables.ts";
import { sharesOverWhole } from "./shareCounts.ts";
import type { NumberedRow } from "./sortRows.ts";
import { strings } from "./strings.ts";

/** The columns of sentences, of which a paper has each below its row: the claim's own, and what must be known of a sum. */
const sentences: ReadonlySet<string> = new Set(["statement", "note"]);
/** Up to so many rows a paper has all parts of an answer, and their notes. */
const MOST_IN_PAPER = 40;

export interface ParameterText {
  label: string;
  text: string;
}

/** An answer as an analysis. Its title begins with the `parameters`, which tell apart answers to one question. */
export function questionAnalysis(
  answer: QuestionAnswer,
  rows: readonly NumberedRow[],
  values: Readonly<Record<string, string>>,
  parameters: readonly ParameterText[] = [],
): Analysis {
  const { question, claims, more } = answer;
  const { title: questionTitle, sentence } = wordsOf(question);
  const about = listParts(parameters.map(({ text }) => text));
  const title = about === "" ? questionTitle : labelled(about, questionTitle);
  const finding = ownersFinding(answer, values) ?? countFinding(answer, about);
  const chart = questionChart(answer, values);
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const claimsOf = claimsOfRows(answer);
  const addedUp = moneyTable(answer);
  const isShort = rows.length <= MOST_IN_PAPER;
  // Amounts side by side say more than a map of who is linked with whom.
  const leads = isShort && chart !== null && (question.id === MONEY_QUESTION || figureColumns(question) !== null);
  return {
    title,
    ...(finding === null ? {} : { finding }),
    address: questionAddress(question.id, values),
    onGoods: question.group === "technology" || question.group === "dependence",
    sentences: [
      ...firstSentences(answer, values),
      rows.length === 0 ? strings.none : coverageText(answer, rows),
      ...(more ? [strings.more(rows.length)] : []),
      sentence,
    ],
    tables: [
      ...(addedUp ? [addedUp] : []),
      ...rowTables(answer, rows).map(({ title: part, rows: some }, place) => ({
        caption: part ?? title,
        ...(leads || (question.parts.length > 0 && place > 0 && isShort) ? { whole: true as const } : {}),
        columns: [
          { label: strings.number, number: true, width: 5 },
          ...shownColumns(question).map(({ column }) => ({
            label: labelOf(column),
            number: column.kind === "number",
            width: widthOf(column),
            ...(sentences.has(column.name) ? { below: "sentence" as const } : {}),
          })),
        ],
        rows: some.map((row) => ({
          cells: [
            { text: String(row.number) },
            ...shownColumns(question).map(({ column, index }) => {
              const cell = analysisCell(column, row.cells[index] ?? null, { entities, claims: claimsOf(row) });
              return row.older && column.name === "share_pct" ? { text: sharesWords.older(cell.text) } : cell;
            }),
          ],
          claimIds: row.claim_ids,
        })),
      })),
    ],
    picture: chart && chartPicture(chart),
    ...(leads ? { leads } : {}),
    limits: limitsOf(answer),
    claims,
    entities: [],
  };
}

/** The limits of an answer; if something in it was last reported years ago, what that means. */
function limitsOf(answer: QuestionAnswer): string[] {
  const { question, rows } = answer;
  const { limits } = wordsOf(question);
  const status = question.columns.findIndex(({ kind }) => kind === "status");
  const reported = rows.some(({ cells }) => isYear(cells[status]));
  return [...sharesOverWhole(answer), limits, ...(reported ? [strings.lastReportedLimit] : [])];
}

/** Sentences and lists need more width than dates and single words. */
function widthOf(column: QuestionColumn): number {
  if (column.kind === "text") return 36;
  if (column.kind === "figure") return 24;
  if (column.kind === "money") return 16;
  if (isEntityColumn(column)) return column.list ? 28 : 18;
  return 10;
}

function analysisCell(
  column: QuestionColumn,
  cell: Cell,
  { entities, claims }: { entities: ReadonlyMap<string, Entity>; claims: readonly Claim[] },
): AnalysisCell {
  const text = cellText(column, cell, entities, claims);
  const [only, ...others] = valuesOf(cell);
  if (column.kind === "figure" && typeof only === "number")
    return { text, english: [figureIn(claims, only)?.measured ?? ""] };
  if (typeof only !== "string" || others.length > 0) return { text };
  if (isEntityColumn(column)) return { text, entity: only };
  if (column.kind === "date") {
    const runOut = runOutIn(column.name, only, claims);
    const short = runOut && withAside(formatDate(only), standingWord(runOut) ?? "");
    return { text, date: only, ...(short && { short }) };
  }
  const grade = column.kind === "evidence" && evidenceIds.find((id) => id === only);
  return grade ? { text, grade } : { text };
}
