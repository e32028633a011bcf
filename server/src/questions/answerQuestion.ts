import { Id, type Question, type QuestionAnswer, type QuestionRequest, type QuestionRow } from "../contract/index.ts";
import { NotFound, RowShapeError } from "../errors.ts";
import { claimsByIds } from "../graph/claims.ts";
import { entitiesWith, namedBy } from "../graph/entities.ts";
import type { GraphStore, Row } from "../store/GraphStore.ts";
import { checkNamed, entityKinds } from "./checkNamed.ts";
import { questionParams } from "./questionParams.ts";
import { BOUND, CLAIMS_COLUMN } from "./readQuestion.ts";
import type { QuestionFile } from "./readQuestions.ts";

/** Most claims in one answer. */
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
