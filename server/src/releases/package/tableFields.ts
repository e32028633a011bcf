import { z } from "zod";
import type { Reference } from "../../dataset/read/columns.ts";

/** One column in the form of the Table Schema standard. */
export interface TableField {
  name: string;
  type: "string" | "number" | "integer" | "boolean" | "date";
  description?: string;
  constraints?: Record<string, unknown>;
}

/** A column, and the rows to which it refers; null if to none, or if a cell lists several. */
export interface DescribedColumn {
  field: TableField;
  refersTo: Reference | null;
}

/** Describes a column by the schema that checks its cells; the meaning is that of the codebook, null if the schema gives it. */
export function describedColumn(name: string, column: z.ZodType, meaning: string | null): DescribedColumn {
  const value = presentValue(z.toJSONSchema(column, { io: "output", unrepresentable: "any" }));
  const { items, description = meaning } = value;
  const isRequired = !["", null, []].some((empty) => column.safeParse(empty).success);
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(items === undefined ? constraintsOf(value) : listPattern(items)),
  };
  return {
    field: {
      name,
      type: items === undefined ? typeOf(value) : "string",
      ...(description === null ? {} : { description }),
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    },
    refersTo: value.refersTo ?? null,
  };
}

/** The part of a JSON schema that columns use. */
interface ValueSchema {
  /** A list where the value may be null and has no other rule. */
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: ValueSchema;
  anyOf?: ValueSchema[];
  refersTo?: Reference;
}

/** The schema of a value that is there: an empty cell is a missing value in every table. */
function presentValue(schema: unknown): ValueSchema {
  // What Zod writes of a cell is one of these.
  const { anyOf, ...rest } = schema as ValueSchema;
  return { ...anyOf?.find(({ type }) => type !== "null"), ...rest };
}

function typeOf({ type, format }: ValueSchema): TableField["type"] {
  const word = [type].flat().find((one) => one !== "null");
  if (word === "number" || word === "integer" || word === "boolean") return word;
  return format === "date" ? "date" : "string";
}

function constraintsOf({ enum: words, pattern, format, maxLength, minimum, maximum }: ValueSchema) {
  const known = {
    enum: words,
    // A date has no other pattern.
    pattern: format === "date" ? undefined : pattern,
    maxLength,
    minimum: bound(minimum),
    maximum: bound(maximum),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** A bound that somebody set, not the largest whole number of JavaScript. */
function bound(value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value;
}

/** The pattern of a cell with several items: the standard's lists can neither be limited to words nor be read by older programs. */
function listPattern({ enum: words, pattern }: ValueSchema): { pattern?: string } {
  const item = words?.map(escaped).join("|") ?? pattern?.replace(/^\^|\$$/g, "");
  return item === undefined ? {} : { pattern: `^(${item})(;(${item}))*$` };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
