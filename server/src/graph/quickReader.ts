import { z } from "zod";

/** Whether a value is what a column holds. */
type Test = (value: unknown) => boolean;

/**
 * Makes of the schema of a record a reader that accepts and gives just what the schema does, in less than half of the time:
 * most of what is read are records, and nearly all are as they should be. Of the others it gives null, and the schema tells
 * what is wrong with them. Properties that are left out are passed over.
 */
export function quickReader<Shape extends z.ZodRawShape>(
  record: z.ZodObject<Shape>,
  leftOut: ReadonlySet<string>,
): (properties: unknown) => z.output<z.ZodObject<Shape>> | null {
  const columns = Object.entries(record.shape).map(([name, schema]) => ({ name, ...columnOf(schema) }));
  const byName = new Map(columns.map((column) => [column.name, column]));
  const needed = columns.filter(({ isNeeded }) => isNeeded).length;
  const lists = columns.filter(({ absent }) => Array.isArray(absent)).map(({ name }) => name);
  const empty = Object.fromEntries(columns.map(({ name, absent }) => [name, absent ?? null]));
  return (properties) => {
    if (!isMap(properties)) return null;
    const row: Record<string, unknown> = { ...empty };
    // No two records share a list.
    for (const name of lists) row[name] = [];
    let missing = needed;
    for (const name in properties) {
      const column = byName.get(name);
      if (column === undefined) {
        if (leftOut.has(name)) continue;
        return null;
      }
      const value = properties[name];
      if (!column.test(value)) return null;
      if (column.isNeeded) missing--;
      row[name] = value;
    }
    // Every column has passed the test that was made of its schema.
    return missing === 0 ? (row as z.output<z.ZodObject<Shape>>) : null;
  };
}

/** Whether a value is an object with names, as a record of the graph is. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** How a column is read: what passes, and what stands for it where the graph has nothing. */
function columnOf(schema: z.core.$ZodType): { test: Test; isNeeded: boolean; absent: unknown } {
  if (!(schema instanceof z.ZodDefault)) return { test: testOf(schema), isNeeded: true, absent: null };
  const absent: unknown = schema.parse(undefined);
  if (absent !== null && !(Array.isArray(absent) && absent.length === 0)) {
    throw new TypeError(`expected a column that is absent to be null or an empty list, not ${JSON.stringify(absent)}`);
  }
  return { test: testOf(schema.unwrap()), isNeeded: false, absent };
}

function testOf(schema: z.core.$ZodType): Test {
  if (schema instanceof z.ZodNullable) {
    const test = testOf(schema.unwrap());
    return (value) => value === null || test(value);
  }
  if (schema instanceof z.ZodArray && (schema.def.checks ?? []).length === 0) {
    const test = testOf(schema.element);
    return (value) => Array.isArray(value) && value.every(test);
  }
  if (schema instanceof z.ZodEnum) {
    const known = new Set<unknown>(schema.options);
    return (value) => known.has(value);
  }
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodNumber) return numberTest(schema);
  if (schema instanceof z.ZodString) return textTest(schema);
  return bySchema(schema);
}

function numberTest(schema: z.ZodNumber): Test {
  const { length } = schema.def.checks ?? [];
  if (length === 0) return Number.isFinite;
  return length === 1 && schema.format === "safeint" ? Number.isSafeInteger : bySchema(schema);
}

function textTest(schema: z.ZodString): Test {
  const tests = (schema.def.checks ?? []).map((check) => {
    if (check instanceof z.core.$ZodCheckMaxLength) {
      const { maximum } = check._zod.def;
      return (text: string) => text.length <= maximum;
    }
    if (check instanceof z.core.$ZodCheckRegex) {
      const { pattern } = check._zod.def;
      return (text: string) => pattern.test(text);
    }
    return bySchema(schema);
  });
  return (value) => {
    if (typeof value !== "string") return false;
    // Not by `every`, which would need a function of its own for each text.
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

/** For what is rare, or not known here. */
function bySchema(schema: z.core.$ZodType): Test {
  return (value) => z.safeParse(schema, value).success;
}
