import type { QueriesAnswer, QuestionAnswer, QuestionList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { type AskedRequest, asked, fetchJson } from "./request/fetchJson.ts";

/** The questions that the data set can be asked. */
export function questions() {
  return asked<QuestionList>(["questions"], "/api/questions");
}

/** Rows per answer. */
const ANSWER_ROWS = 500;

/** The answer to a question with these values of its parameters. */
export function questionAnswer(id: string, values: Readonly<Record<string, string>>) {
  const query = new URLSearchParams({ ...values, limit: String(ANSWER_ROWS) }).toString();
  return asked<QuestionAnswer>(["question", id, query], `/api/questions/${encodeURIComponent(id)}?${query}`);
}

/** The queries in Cypher that a request runs. */
export function queriesOf(asks: AskedRequest) {
  return queryOptions({
    queryKey: ["queriesOf", asks],
    queryFn: ({ signal }) => fetchJson<QueriesAnswer>("/api/queries", { signal, body: asks }),
  });
}
