import type { Question, QuestionRequest } from "../../../server/src/contract/index.ts";

/** The request that a question's own examples make. */
export function exampleOf({ id, parameters }: Question): QuestionRequest {
  return { id, limit: 500, ...Object.fromEntries(parameters.map(({ name, example }) => [name, example])) };
}
