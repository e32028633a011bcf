import type { QueriesAnswer, QuestionAnswer, QuestionList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { type AskedRequest, asked, fetchJson } from "./request/fetchJson.ts";

export function questions() {
  return asked<QuestionList>(["questions"], "/api/questions");
}

const ANSWER_ROWS = 500;

export function questionAnswer(id: string, values: Readonly<Record<string, string>>) {
  const query = new URLSearchParams({ ...values, limit: String(ANSWER_ROWS) }).toString();
  return asked<QuestionAnswer>(["question", id, query], `/api/questions/${encodeURIComponent(id)}?${query}`);
}

export function queriesOf(asks: AskedRequest) {
  return queryOptions({
    queryKey: ["queriesOf", asks],
    queryFn: ({ signal }) => fetchJson<QueriesAnswer>("/api/queries", { signal, body: asks }),
  });
}
