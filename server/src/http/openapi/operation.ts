import type { z } from "zod";
import { ErrorBody, errorStatus } from "../../contract/index.ts";
import { bodyOf, isFile, type Route } from "../defineRoute.ts";
import type { JsonSchema } from "./componentSchemas.ts";
import { schemaRef } from "./componentSchemas.ts";
import { errorCodesOf, errorMeaning } from "./errorMeaning.ts";
import { otherParameters, type Parameter, parameters } from "./parameters.ts";

interface JsonContent {
  "application/json": { schema: JsonSchema; example?: unknown };
}
/** By media type; empty for a file, whose bytes have no schema. */
type Content = Record<string, { schema?: JsonSchema; example?: unknown }>;
type Responses = Record<string, { description: string; content: Content }>;

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
  const body = bodyOf(route);
  return {
    operationId: operationId(route),
    summary: route.summary,
    parameters: [...parameters(route), ...otherParameters(route)],
    ...(body === null ? {} : { requestBody: requestBody(body, route) }),
    responses: responses(route),
  };
}

/** `get /entities/:id/claims` becomes `getEntitiesByIdClaims`. */
function operationId({ method, path }: Route): string {
  const words = path.split("/").map((segment) => segment.replace(/^:(.)/, (_, first) => `by${first.toUpperCase()}`));
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function requestBody(shape: z.ZodObject, { example }: Route): { required: true; content: JsonContent } {
  return { required: true, content: { "application/json": { schema: schemaRef(shape), example: example.body } } };
}

function responses(route: Route): Responses {
  const answer: Content = isFile(route.answer)
    ? { [route.answer.type]: {} }
    : { "application/json": { schema: schemaRef(route.answer) } };
  const error = { "application/json": { schema: schemaRef(ErrorBody) } };
  const { otherStatus } = route;
  return {
    200: { description: "The answer.", content: answer },
    ...(otherStatus ? { [otherStatus.status]: { description: otherStatus.description, content: answer } } : {}),
    ...Object.fromEntries(
      errorCodesOf(route).map((code, _, codes) => {
        const status = errorStatus[code];
        // Some codes share a status.
        const meanings = codes.filter((other) => errorStatus[other] === status).map((other) => errorMeaning[other]);
        return [status, { description: meanings.join(" Or: "), content: error }];
      }),
    ),
  };
}
