import { z } from "zod";
import { bodyOf, type Route } from "../defineRoute.ts";
import type { JsonSchema } from "./componentSchemas.ts";
import { embedded } from "./componentSchemas.ts";

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
export function otherParameters({ request }: Route): Parameter[] {
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
