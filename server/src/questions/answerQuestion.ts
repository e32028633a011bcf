import {
  Id,
  MOST_NUMBER,
  numberBetween,
  PartialDate,
  type Question,
  type QuestionAnswer,
  type QuestionParameter,
  type QuestionRequest,
  type QuestionRow,
} from "../contract/index.ts";
import { BadRequest, NotFound, RowShapeError } from "../errors.ts";
import { claimsByIds } from "../graph/claims.ts";
import { entitiesWith, namedBy } from "../graph/entities.ts";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { firstDay, lastDay } from "../rules/partialDate.ts";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import type { CypherParams, GraphStore, Row } from "../store/GraphStore.ts";
import { checkNamed, entityKinds } from "./checkNamed.ts";
import { CLAIMS_COLUMN } from "./readCounts.ts";
import { BOUND } from "./readQuestion.ts";
import type { QuestionFile } from "./readQuestions.ts";

const MOST_CLAIMS = 5000;

/** Answers a question. Throws NotFound if something named does not exist; BadRequest if parameters do not fit. */
export async function answerQuestion(
  store: GraphStore,
  questions: readonly QuestionFile[],
  { id, limit, ...given }: QuestionRequest,
): Promise<QuestionAnswer> {
  const file = questions.find(({ question }) => question.id === id);
  if (!file) throw new NotFound(`there is no question ${id}; /api/questions lists all questions`);
  const { question, text } = file;
  const params = questionParams(question, given);
  await checkNamed(store, question, params);
  // One extra row shows whether there are more.
  const found = await store.read(text, { ...params, [BOUND]: limit + 1 });
  const rows = withFewerClaims(found.slice(0, limit).map((row) => rowOf(question, row)));
  const claims = (await claimsByIds.run(store, { ids: different(rows.flatMap(({ claim_ids }) => claim_ids)) })).map(
    (row) => row.claim,
  );
  const entities = await entitiesWith(store, [...entitiesIn(question, rows), ...namedBy(claims)]);
  return { question, rows, more: found.length > limit, claims, entities: [...entities.values()] };
}

/** Cuts the claims of rows, first ones by id, to what one answer may carry: an overview row can rest on 10,000. */
function withFewerClaims(rows: QuestionRow[]): QuestionRow[] {
  if (rows.reduce((sum, { claim_ids }) => sum + claim_ids.length, 0) <= MOST_CLAIMS) return rows;
  const each = Math.max(1, Math.floor(MOST_CLAIMS / rows.length));
  return rows.map((row) => ({ ...row, claim_ids: row.claim_ids.slice(0, each) }));
}

/** Puts a row's columns in the order of the file. Throws RowShapeError if one is missing or has the wrong form. */
function rowOf({ id, columns }: Question, row: Row): QuestionRow {
  const cells = columns.map(({ name, list }) => {
    const cell = row[name];
    if (cell === undefined) throw new RowShapeError(`questions/${id}: column ${name} is missing`);
    if (list !== Array.isArray(cell))
      throw new RowShapeError(`questions/${id}: column ${name} is ${list ? "not " : ""}a list`);
    if (Array.isArray(cell)) return cell.map((value) => (typeof value === "number" ? value : String(value)));
    if (cell === null || typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
    throw new RowShapeError(`questions/${id}: column ${name} is neither text, number nor list`);
  });
  const ids = row[CLAIMS_COLUMN];
  if (!Array.isArray(ids)) throw new RowShapeError(`questions/${id}: column ${CLAIMS_COLUMN} is not a list`);
  return { cells, claim_ids: different(ids.map((one) => Id.parse(one))).sort() };
}

function entitiesIn({ columns }: Question, rows: readonly QuestionRow[]): string[] {
  return columns.flatMap(({ kind }, index) =>
    entityKinds.has(kind) ? rows.flatMap(({ cells }) => cells[index] ?? []).map(String) : [],
  );
}

function different(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Closed lists by the kind of a value. */
const lists: Partial<Record<QuestionParameter["kind"], readonly string[]>> = {
  evidence: evidenceIds,
  predicate: predicateIds,
  status: columnValues.status,
  maturity: columnValues.maturity,
  stage: columnValues.stage,
};

/** The query's parameters from a request's text; one may be empty if the example's is. BadRequest names all faults. */
export function questionParams({ parameters }: Question, given: Readonly<Record<string, unknown>>): CypherParams {
  const faults: string[] = [];
  const known = new Set(parameters.map(({ name }) => name));
  for (const name of Object.keys(given)) if (!known.has(name)) faults.push(`${name.slice(0, 60)}: is unknown`);
  const params: CypherParams = {};
  for (const parameter of parameters) {
    const value = readValue(parameter, given[parameter.name]);
    if (typeof value === "object") faults.push(`${parameter.name}: ${value.fault}`);
    else params[parameter.name] = value;
  }
  if (faults.length > 0) throw new BadRequest(faults.join("; "));
  return params;
}

function readValue(
  { name, kind, example, least, most }: QuestionParameter,
  given: unknown,
): string | number | { fault: string } {
  const text = typeof given === "string" ? given.trim() : "";
  if (text === "") {
    if (kind === "number" || example !== "") return { fault: "is required" };
    return "";
  }
  if (text.length > 200) return { fault: "expected at most 200 characters" };
  if (kind === "number") return numberOf(text, least ?? 0, most ?? MOST_NUMBER);
  if (kind === "date") return dayOf(text, name === "to" ? lastDay : firstDay);
  if (kind === "country") return isCountry(text) ? text : { fault: COUNTRY_EXPECTED };
  if (kind === "source" || entityKinds.has(kind))
    return Id.safeParse(text).success ? text : { fault: "expected an ID such as baogang-group" };
  const list = lists[kind];
  return !list || list.includes(text) ? text : { fault: `expected one of ${list.join(", ")}` };
}

/** Queries compare days; a month or year means one of its days, as the parameter's label says. */
function dayOf(text: string, day: (date: string) => string): string | { fault: string } {
  return PartialDate.safeParse(text).success ? day(text) : { fault: "expected a date YYYY, YYYY-MM or YYYY-MM-DD" };
}

function numberOf(text: string, least: number, most: number): number | { fault: string } {
  const { data, error } = numberBetween(least, most).safeParse(text);
  return error === undefined ? data : { fault: error.issues[0]?.message ?? "expected a number" };
}
