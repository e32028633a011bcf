import { z } from "zod";

/** A JSON schema: the keywords that the documentation reads, and any others as they are. */
export const JsonSchema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.json()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get items(): z.ZodOptional<typeof JsonSchema> {
    return JsonSchema.optional();
  },
  get anyOf(): z.ZodOptional<z.ZodArray<typeof JsonSchema>> {
    return z.array(JsonSchema).optional();
  },
  get properties(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof JsonSchema>> {
    return z.record(z.string(), JsonSchema).optional();
  },
});
export type JsonSchema = z.infer<typeof JsonSchema>;

const place = "#/components/schemas/";

/** The shapes of the contract that have an ID, as JSON schemas that refer to each other, by name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `${place}${id}` });
  const byName = Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(byName.map(([id, schema]) => [id, embedded(schema)]));
}

/** A schema without its IDs, of which the whole document states one. */
export function embedded(schema: unknown): JsonSchema {
  const { $schema, $id, id, ...keywords } = JsonSchema.parse(schema);
  return keywords;
}

/** A reference to a shape; throws for one without an ID. */
export function schemaRef(schema: z.ZodType): JsonSchema {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error("This schema needs an ID in its meta data.");
  return { $ref: `${place}${id}` };
}

/** Name of the shape that a reference leads to; null if the schema is no reference. */
export function refName({ $ref }: JsonSchema): string | null {
  return $ref?.startsWith(place) ? $ref.slice(place.length) : null;
}
