import type { Route } from "../defineRoute.ts";
import type { JsonSchema } from "./componentSchemas.ts";
import { componentSchemas } from "./componentSchemas.ts";
import { type Operation, operation } from "./operation.ts";

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
