import type { OfferedAnswer, Question, QuestionRow } from "../contract/index.ts";
import { answerQuestion } from "../questions/answerQuestion.ts";
import { PART_COLUMN } from "../questions/readParts.ts";
import type { QuestionFile } from "../questions/readQuestions.ts";
import { evidenceIds } from "../rules/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";

const MOST_ROWS = 500;

/**
 * Counts what an offered question finds, by evidence: of an answer in parts only the first, which is what was asked for.
 * Null if it cannot be asked with these values.
 */
export async function offeredAnswer(
  store: GraphStore,
  questions: readonly QuestionFile[],
  { id, values }: { id: string; values: Readonly<Record<string, string>> },
): Promise<OfferedAnswer | null> {
  const file = questions.find(({ question }) => question.id === id);
  const isWhole = file?.question.parameters.every(({ name, example }) => example === "" || values[name] !== undefined);
  if (!isWhole) return null;
  const make = async () => {
    const answer = await answerQuestion(store, questions, { ...values, id, limit: MOST_ROWS });
    const rows = answer.rows.filter((row) => isOfFirst(row, answer.question));
    const ids = new Set(rows.flatMap(({ claim_ids }) => claim_ids));
    const claims = answer.claims.filter((claim) => ids.has(claim.id));
    const evidence = evidenceIds
      .map((grade) => ({ evidence: grade, count: claims.filter((claim) => claim.evidence === grade).length }))
      .filter(({ count }) => count > 0);
    const dates = claims.flatMap(({ newest_source }) => newest_source ?? []).sort();
    return {
      rows: rows.length,
      more: answer.more && rows.length === MOST_ROWS,
      evidence,
      newest: dates.at(-1) ?? null,
    };
  };
  const key = `ask ${id} ${JSON.stringify(Object.entries(values).sort())}`;
  return (await store.once?.(key, { make, sizeOf: (answer) => JSON.stringify(answer).length })) ?? make();
}

function isOfFirst({ cells }: QuestionRow, { columns, parts }: Question): boolean {
  const [first] = parts;
  return first === undefined || cells[columns.findIndex(({ name }) => name === PART_COLUMN)] === first.part;
}
