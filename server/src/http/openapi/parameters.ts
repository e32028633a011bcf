import { z } from "zod";
import type { Route } from "../defineRoute.ts";
import { embedded } from "./componentSchemas.ts";
import type { JsonSchema } from "./JsonSchema.ts";

/** One path or query parameter in the form of OpenAPI. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: JsonSchema;
  /** For comma-separated lists, and for objects whose keys are query parameters. */
  style?: "form";
  explode?: boolean;
}

/** The parameters of a route, from its request schema; a POST has none, because it takes a body. */
export function parameters(route: Route): Parameter[] {
  if (route.method === "post") return [];
  return Object.entries(route.request.shape).map(([name, field]) => {
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
