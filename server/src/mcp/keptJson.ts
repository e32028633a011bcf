import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { z } from "zod";

/**
 * A schema that is turned into JSON Schema once. Each call has a server of its own, and that would turn the output's schema anew,
 * which took longer than to read a claim.
 */
export function keptJson<Schema extends z.ZodObject>(
  schema: Schema,
): StandardSchemaWithJSON<z.input<Schema>, z.output<Schema>> {
  const { jsonSchema, ...standard } = schema["~standard"];
  const once = (io: "input" | "output") => {
    let kept: Record<string, unknown> | undefined;
    // The SDK always asks for the same version of JSON Schema.
    return (options: Parameters<(typeof jsonSchema)[typeof io]>[0]) => (kept ??= jsonSchema[io](options));
  };
  return { "~standard": { ...standard, jsonSchema: { input: once("input"), output: once("output") } } };
}
