import type { Question, QuestionRequest } from "../../../server/src/contract/index.ts";

/** The request with a question's own examples. */
export function exampleOf({ id, parameters }: Question): QuestionRequest {
  return { id, limit: 500, ...Object.fromEntries(parameters.map(({ name, example }) => [name, example])) };
}
