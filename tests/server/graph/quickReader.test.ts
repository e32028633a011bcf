import { z } from "zod";
import { Claim, Entity, Id, Source } from "../../../server/src/contract/index.ts";
import { quickReader } from "../../../server/src/graph/quickReader.ts";
import { realRows } from "../../support/records/realRows.ts";

/** What a column never holds, or not where it is to be a text, a number, a list or one of a few words. */
const odd = [undefined, null, true, 0, -1, 1.5, Number.NaN, Infinity, 2 ** 60, 3n, "", "a", "A b", "x".repeat(121)];
const oddValues: unknown[] = [...odd, [], ["a", "A b"], ["a", null], {}, new Date(0)];

/** Properties as the graph holds them: what is null is not there. */
function held(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

const kinds = [
  { kind: "claims", schema: Claim },
  { kind: "entities", schema: Entity },
  { kind: "sources", schema: Source },
] as const;

describe.each(kinds)("the quick reader of $kind", ({ kind, schema }) => {
  const known = new Set(Object.keys(schema.shape));

  test("gives for every record of the data set what the schema gives", async () => {
    const rows = (await realRows())[kind].map(held);
    const others = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => !known.has(name))));
    const read = quickReader<z.ZodRawShape>(schema, others);
    const columnsOf = (row: object) => Object.fromEntries(Object.entries(row).filter(([name]) => known.has(name)));
    const expected = rows.map((row) => schema.parse(columnsOf(row)));
    const given = rows.map(read);
    expect(given).toEqual(expected);
    // The columns in the same order too.
    expect(JSON.stringify(given)).toBe(JSON.stringify(expected));
  });

  test("refuses just what the schema refuses, whatever stands in a column or is missing", async () => {
    const row = held((await realRows())[kind][0] ?? {});
    const record = Object.fromEntries(Object.entries(row).filter(([name]) => known.has(name)));
    const read = quickReader<z.ZodRawShape>(schema, new Set());
    const refused = new Map<string, number>();
    for (const name of known) {
      const { [name]: _, ...without } = record;
      for (const one of [without, ...oddValues.map((value) => ({ ...record, [name]: value }))]) {
        const parsed = schema.safeParse(one);
        // What is there without a value, as no engine gives it, may be left to the schema.
        if (name in one && one[name as keyof typeof one] === undefined) continue;
        expect({ name, one, read: read(one) }).toEqual({ name, one, read: parsed.success ? parsed.data : null });
        if (!parsed.success) refused.set(name, (refused.get(name) ?? 0) + 1);
      }
    }
    expect([...refused.keys()].sort()).toEqual([...known].sort());
  });
});

test("a property that is neither a column nor left out is refused, and so is what is no record", () => {
  const read = quickReader(z.strictObject({ id: Id }), new Set(["rank"]));
  expect(read({ id: "a", rank: 1 })).toEqual({ id: "a" });
  for (const other of [{ id: "a", colour: "red" }, { rank: 1 }, null, "a", ["a"]]) expect(read(other)).toBeNull();
});

test("no two records share the list that stands for one that is absent", () => {
  const read = quickReader(z.strictObject({ aliases: z.array(z.string()).default([]) }), new Set());
  read({})?.aliases.push("A");
  expect(read({})).toEqual({ aliases: [] });
});

test("checks that it does not know are made by the schema", () => {
  const schema = z.strictObject({ text: z.string().min(2), share: z.number().max(100), day: z.union([Id, z.null()]) });
  const read = quickReader(schema, new Set());
  expect(read({ text: "ab", share: 100, day: null })).toEqual({ text: "ab", share: 100, day: null });
  expect(read({ text: "a", share: 100, day: null })).toBeNull();
  expect(read({ text: "ab", share: 101, day: null })).toBeNull();
  expect(read({ text: "ab", share: 100, day: "A b" })).toBeNull();
});
