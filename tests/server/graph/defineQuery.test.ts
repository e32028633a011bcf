import { z } from "zod";
import { RowShapeError } from "../../../server/src/errors.ts";
import { defineQuery } from "../../../server/src/graph/defineQuery.ts";
import type { GraphStore, Row } from "../../../server/src/store/GraphStore.ts";

const sourcesByIds = defineQuery({
  file: "source/sourcesByIds",
  params: z.strictObject({ ids: z.array(z.string()) }),
  row: z.strictObject({ source: z.strictObject({ id: z.string(), language: z.string().nullable().default(null) }) }),
  example: { ids: ["reex-2025-baogang-innovation"] },
});

function storeAnswering(rows: Row[]) {
  const asked: Parameters<GraphStore["read"]>[] = [];
  const unused = () => Promise.reject(new Error("not used"));
  const read: GraphStore["read"] = async (...question) => {
    asked.push(question);
    return rows;
  };
  const store: GraphStore = {
    engine: "embedded",
    read,
    write: unused,
    change: unused,
    search: unused,
    named: unused,
    withWords: unused,
    health: unused,
    close: unused,
  };
  return { store, asked };
}

describe("defineQuery", () => {
  test("reads the text of the file that it names", () => {
    expect(sourcesByIds.text.name).toBe("source/sourcesByIds");
    expect(sourcesByIds.text.cypher).toContain("RETURN properties(s) AS source");
  });

  test("stops the boot when the file is missing", () => {
    const missing = () =>
      defineQuery({ file: "source/nothing", params: z.strictObject({}), row: z.strictObject({}), example: {} });
    expect(missing).toThrow(/ENOENT.*cypher\/source\/nothing\.cypher/);
  });

  test("hands the parsed parameters to the store and returns parsed rows", async () => {
    const { store, asked } = storeAnswering([{ source: { id: "a" } }]);
    await expect(sourcesByIds.run(store, { ids: ["a"] })).resolves.toEqual([{ source: { id: "a", language: null } }]);
    expect(asked).toEqual([[sourcesByIds.text, { ids: ["a"] }]]);
  });

  test("names the query, the row and the column of a row of another shape", async () => {
    const { store } = storeAnswering([{ source: { id: "a" } }, { source: { id: 7 } }]);
    const answer = sourcesByIds.run(store, { ids: [] });
    await expect(answer).rejects.toBeInstanceOf(RowShapeError);
    await expect(answer).rejects.toThrow("source/sourcesByIds: row 1, column source.id: ");
  });

  test("parses what is wrong as often as it is asked for, and never lets it through", async () => {
    const counts = defineQuery({
      file: "summary/countryCounts",
      params: z.strictObject({}),
      row: z.strictObject({ count: z.number() }),
      example: {},
    });
    const { store } = storeAnswering([{ count: "two" }]);
    for (let time = 0; time < 2; time++) await expect(counts.run(store, {})).rejects.toBeInstanceOf(RowShapeError);
  });

  test("refuses a row with a column or property that the schema does not know", async () => {
    const { store } = storeAnswering([{ source: { id: "a", colour: "red" } }]);
    await expect(sourcesByIds.run(store, { ids: [] })).rejects.toThrow(/column source: .*colour/);
  });

  test("refuses a parameter of another type before it asks the store", async () => {
    const { store, asked } = storeAnswering([]);
    // @ts-expect-error a text where a list is wanted, as only a programming error can send it
    await expect(sourcesByIds.run(store, { ids: "a" })).rejects.toThrow("source/sourcesByIds: parameter ids: ");
    expect(asked).toEqual([]);
  });
});
