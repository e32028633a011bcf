import { ErrorBody, errorStatus } from "../../contract/index.ts";
import type { Route } from "../defineRoute.ts";
import { schemaRef } from "./componentSchemas.ts";
import { errorCodesOf, errorMeaning } from "./errorMeaning.ts";
import type { JsonSchema } from "./JsonSchema.ts";
import { otherParameters, type Parameter, parameters } from "./parameters.ts";

type JsonContent = Record<"application/json", { schema: JsonSchema; example?: unknown }>;
type Responses = Record<string, { description: string; content: JsonContent }>;

/** One route as an OpenAPI operation. */
export interface Operation {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  requestBody?: { required: true; content: JsonContent };
  responses: Responses;
}

/** Describes one route: parameters or body, answer, and everything that can go wrong. */
export function operation(route: Route): Operation {
  return {
    operationId: operationId(route),
    summary: route.summary,
    parameters: [...parameters(route), ...otherParameters(route)],
    ...(route.method === "post" ? { requestBody: requestBody(route) } : {}),
    responses: responses(route),
  };
}

/** `get /entities/:id/claims` becomes `getEntitiesByIdClaims`. */
function operationId({ method, path }: Route): string {
  const words = path.split("/").map((segment) => segment.replace(/^:(.)/, (_, first) => `by${first.toUpperCase()}`));
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function requestBody({ request, example }: Route): { required: true; content: JsonContent } {
  return { required: true, content: { "application/json": { schema: schemaRef(request), example: example.body } } };
}

function responses(route: Route): Responses {
  const answer = { "application/json": { schema: schemaRef(route.answer) } };
  const error = { "application/json": { schema: schemaRef(ErrorBody) } };
  const { otherStatus } = route;
  return {
    200: { description: "The answer.", content: answer },
    ...(otherStatus ? { [otherStatus.status]: { description: otherStatus.description, content: answer } } : {}),
    ...Object.fromEntries(
      errorCodesOf(route).map((code) => [errorStatus[code], { description: errorMeaning[code], content: error }]),
    ),
  };
}
