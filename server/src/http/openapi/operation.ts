import type { z } from "zod";
import { ErrorBody, errorStatus } from "../../contract/index.ts";
import { isFile, type Route } from "../defineRoute.ts";
import { schemaRef } from "./componentSchemas.ts";
import { errorCodesOf, errorMeaning } from "./errorMeaning.ts";
import type { JsonSchema } from "./JsonSchema.ts";
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
  return {
    operationId: operationId(route),
    summary: route.summary,
    parameters: [...parameters(route), ...otherParameters(route)],
    ...(bodyOf(route) === null ? {} : { requestBody: requestBody(route) }),
    responses: responses(route),
  };
}

/** `get /entities/:id/claims` becomes `getEntitiesByIdClaims`. */
function operationId({ method, path }: Route): string {
  const words = path.split("/").map((segment) => segment.replace(/^:(.)/, (_, first) => `by${first.toUpperCase()}`));
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function requestBody(route: Route): { required: true; content: JsonContent } {
  const schema = schemaRef(bodyOf(route) ?? route.request);
  return { required: true, content: { "application/json": { schema, example: route.example.body } } };
}

/** The shape of a route's body; null for a route that takes none. */
export function bodyOf({ method, request, body }: Route): z.ZodObject | null {
  if (body !== undefined) return body;
  return method === "post" ? request : null;
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
