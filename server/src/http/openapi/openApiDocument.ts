import { z } from "zod";
import { ErrorBody, errorStatus } from "../../contract/index.ts";
import { bodyOf, isFile, type Route } from "../defineRoute.ts";
import { componentSchemas, embedded, type JsonSchema, schemaRef } from "./componentSchemas.ts";
import { errorCodesOf, errorMeaning } from "./errorMeaning.ts";

/** The part of OpenAPI 3.1 that this API needs. */
export interface OpenApiDocument {
  openapi: "3.1.0";
  info: { title: string; version: string; summary: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  paths: Record<string, Partial<Record<Route["method"], Operation>>>;
  /** The ways to log in, one of which a request needs; `{}` means none. */
  security: Record<string, string[]>[];
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes: Record<string, { type: "http"; scheme: "bearer"; description: string }>;
  };
}

const TOKEN = "The token that the operator set in ATLAS_TOKEN. Without ATLAS_TOKEN, no token is needed.";

/** Describes the routes in OpenAPI 3.1, from the schemas that parse their requests and type their answers. */
export function openApiDocument(routes: Route[]): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const route of routes) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, "{$1}")}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Rare Earth Atlas",
      version: "1",
      summary:
        "China's rare earth innovation ecosystem as sourced claims. Everything is read-only, except the desk for a reader's own findings.",
      license: { name: "Apache License 2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    security: [{}, { token: [] }],
    components: {
      schemas: componentSchemas(),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: TOKEN } },
    },
  };
}

interface JsonContent {
  "application/json": { schema: JsonSchema; example?: unknown };
}
/** By media type; empty for a file, whose bytes have no schema. */
type Content = Record<string, { schema?: JsonSchema; example?: unknown }>;
type Responses = Record<string, { description: string; content: Content }>;

export interface Operation {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  requestBody?: { required: true; content: JsonContent };
  responses: Responses;
}

/** Describes one route: parameters or body, answer, and everything that can go wrong. */
function operation(route: Route): Operation {
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

/** One path or query parameter in the form of OpenAPI. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: JsonSchema;
  /** For comma-separated lists, and for objects whose keys are query parameters. */
  style?: "form";
  explode?: boolean;
}

/** The parameters of a route, from the part of its request schema that is not in its body, and the headers of one that writes. */
export function parameters(route: Route): Parameter[] {
  const inBody = bodyOf(route)?.shape ?? {};
  const fields = Object.entries(route.request.shape).filter(([name]) => !Object.hasOwn(inBody, name));
  const named = fields.map(([name, field]): Parameter => {
    const { description = "", ...schema } = embedded(z.toJSONSchema(field, { io: "output" }));
    return {
      name,
      in: route.path.split("/").includes(`:${name}`) ? "path" : "query",
      required: !z.safeParse(field, undefined).success,
      description,
      schema,
      ...(schema.type === "array" ? { style: "form", explode: false } : {}),
    };
  });
  return [...named, ...headersOf(route)];
}

function headersOf({ writes }: Route): Parameter[] {
  if (writes === undefined) return [];
  const header = (name: string, required: boolean, description: string): Parameter => {
    return { name, in: "header", required, description, schema: { type: "string" } };
  };
  const always = [
    header("Origin", true, "The address of this server, as browsers send it."),
    header("X-Atlas-Token", true, "The token in the answer of `GET /api/desk`."),
    header("X-Atlas-Who", false, "The reader's name in percent-encoded UTF-8, where no login proxy names the reader."),
  ];
  if (writes === "desk") return always;
  return [
    ...always,
    header("If-Match", false, "The tag of the row to be changed, in quotes."),
    header("If-None-Match", false, "`*` for a new row."),
  ];
}

/** Parameters that a route takes besides those that it names, such as those of a question. */
function otherParameters({ request }: Route): Parameter[] {
  if (!(request.def.catchall instanceof z.ZodUnknown)) return [];
  return [
    {
      name: "parameters",
      in: "query",
      required: false,
      description: "The question's own parameters, each by its name, such as technology=sintered-ndfeb-magnets.",
      schema: { type: "object", additionalProperties: { type: "string" } },
      style: "form",
      explode: true,
    },
  ];
}
