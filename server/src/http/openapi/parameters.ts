import { z } from "zod";
import type { Route } from "../defineRoute.ts";
import { embedded } from "./componentSchemas.ts";
import type { JsonSchema } from "./JsonSchema.ts";

/** One path or query parameter as OpenAPI describes it. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: JsonSchema;
  /** For lists, which are separated by commas, and for what stands in the query by names of its own. */
  style?: "form";
  explode?: boolean;
}

/** The parameters of a route, from its request schema; a POST has none, as it takes a body. */
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

/** What a route takes beside the parameters that it names, as a question its own. */
export function otherParameters({ request }: Route): Parameter[] {
  if (!(request.def.catchall instanceof z.ZodUnknown)) return [];
  return [
    {
      name: "parameters",
      in: "query",
      required: false,
      description: "Further parameters, each under its own name, such as technology=sintered-ndfeb-magnets.",
      schema: { type: "object", additionalProperties: { type: "string" } },
      style: "form",
      explode: true,
    },
  ];
}
