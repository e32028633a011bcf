import type { Claim, Entity, Question, QuestionColumn, QuestionParameter, QuestionRow } from "@atlas/server/contract";
import { entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import { reportedWords } from "../../../model/claim/claimWords.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { runOutText, standingText } from "../../../model/claim/standing/standingText.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import { figureText, heldShare, moneyText, withKind, withYear } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { language } from "../../../model/words/language.ts";
import { labelled } from "../../../model/words/listWords.ts";
import { gradeName, predicatePhrase } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { strings as common } from "../common/strings.ts";
import { strings } from "./strings.ts";

export type Cell = QuestionRow["cells"][number];
export type Value = string | number | boolean;

const namesEntity: ReadonlySet<string> = new Set(["entity", ...entityTypeIds]);

export function isEntityColumn({ kind }: QuestionColumn): boolean {
  return namesEntity.has(kind);
}

/** The values of a cell; none if it is empty. */
export function valuesOf(cell: Cell): Value[] {
  if (cell === null) return [];
  return Array.isArray(cell) ? cell : [cell];
}

/** A value as text; of a share, a statement or a grade, with whose word it is by the `claims` of its row. */
export function valueText(
  { name, kind, unit, list }: QuestionColumn,
  value: Value,
  entities: ReadonlyMap<string, Entity>,
  claims: readonly Claim[] = [],
): string {
  if (typeof value === "boolean") return value ? strings.yes : strings.no;
  if (typeof value === "number") {
    const figure = kind === "figure" ? figureIn(claims, value) : null;
    if (figure !== null) return figure.text;
    if (kind === "money") return sumText(claims, value);
    const named = name === "share_pct" ? claims.find(({ share_pct }) => share_pct === value) : undefined;
    if (named !== undefined) return heldShare(named) ?? "";
    return unit === "%" ? `${formatNumber(value)}%` : formatNumber(value);
  }
  if (namesEntity.has(kind)) {
    return nameOrId(entities.get(value), value);
  }
  switch (kind) {
    case "country":
      return countryName(value);
    case "date":
      return labelledRunOut(name, value, claims) ?? formatDate(value);
    case "evidence": {
      const [telling] = claims;
      if (telling?.evidence === value) return claimGrade(telling);
      const grade = evidenceIds.find((id) => id === value);
      return grade ? gradeName(grade) : value;
    }
    case "predicate": {
      const predicate = predicateIds.find((id) => id === value);
      return predicate ? predicatePhrase(predicate) : value;
    }
    case "status":
      return statusCellText(value, list ? newestFirst(claims) : claims);
    case "maturity":
    case "stage":
    case "kind":
      return readableWord(value);
    default: {
      const stated = statedIn(value, claims);
      return stated === undefined ? value : markedStatement(stated);
    }
  }
}

/** The figure of the claim of a row that states a value, with its kind and year, and what it measures in English. */
export function figureIn(claims: readonly Claim[], value: number): { text: string; measured: string | null } | null {
  const claim = claims.find(({ quantity }) => quantity === value);
  const figure = claim && figureText(claim, "some");
  if (!claim || !figure) return null;
  const text = withYear(claim, figure.text);
  // What is measured says of what it is a share.
  return { text: claim.quantity_kind === "share" ? text : withKind(claim, text), measured: figure.measured };
}

/** The amount of the sum that the claim of a row tells of, with its currency. */
function sumText(claims: readonly Claim[], value: number): string {
  const claim = claims.find(({ money_amount }) => money_amount === value);
  if (!claim?.money_currency) return formatNumber(value);
  return capital(moneyText(value, claim.money_currency, claim.money_kind));
}

/** The claim whose statement a value is. */
export function statedIn(value: Value, claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ statement }) => statement === value);
}

/** The first claim of a row that has its status, or the year of its last report: the one that the row tells of. */
export function toldBy(value: Value, claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ status, last_reported }) => (last_reported ?? status) === value);
}

/** The claims of a row, the last confirmed first, where a cell has each status that occurs. */
function newestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => (b.confirmed ?? "").localeCompare(a.confirmed ?? ""));
}

/** The end of a suspension with the words for its having passed; null for other dates. */
function labelledRunOut(name: string, value: string, claims: readonly Claim[]): string | null {
  const claim = runOutIn(name, value, claims);
  return claim ? labelled(formatDate(value), runOutText(claim) ?? "") : null;
}

/** The claim of a row whose suspension has run out on the date in a cell. */
export function runOutIn(name: string, value: Value, claims: readonly Claim[]): Claim | undefined {
  if (name !== SUSPENDED_UNTIL) return undefined;
  return claims.find((claim) => claim.due === value && runOutText(claim) !== null);
}

/** The column for the end of a suspension, which has no status beside it. */
export const SUSPENDED_UNTIL = "suspended_until";

/** A status, or the year of the last report, in words: by the claims of its row, how these stand today. */
export function statusCellText(value: string, claims: readonly Claim[] = []): string {
  const told = toldBy(value, claims);
  if (told) return standingText(told);
  if (isYear(value)) return reportedWords.lastReported(value);
  return value === "in-force" ? reportedWords.inForce : readableWord(value);
}

/** Whether a cell of a status column is the year of the last report. */
export function isYear(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}$/.test(value);
}

/** A cell as text. An empty date of a newest source says that no source is dated. */
export function cellText(
  column: QuestionColumn,
  cell: Cell,
  entities: ReadonlyMap<string, Entity>,
  claims: readonly Claim[] = [],
): string {
  if (cell === null && column.name === "newest_source") return common.undated;
  return valuesOf(cell)
    .map((value) => valueText(column, value, entities, claims))
    .join("; ");
}

/** Title, sentence and limits of a question in the interface language. */
export function wordsOf(question: Question): { title: string; sentence: string; limits: string } {
  if (language() === "zh") {
    return { title: question.title_zh, sentence: question.sentence_zh, limits: question.limits_zh };
  }
  return { title: question.title, sentence: question.sentence, limits: question.limits };
}

/** Label of a parameter or column, capitalised. */
export function labelOf({ label, label_zh }: Pick<QuestionParameter | QuestionColumn, "label" | "label_zh">): string {
  return language() === "zh" ? label_zh : capital(label);
}
