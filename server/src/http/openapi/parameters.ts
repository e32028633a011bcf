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
  /** For lists, which are separated by commas. */
  style?: "form";
  explode?: false;
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
