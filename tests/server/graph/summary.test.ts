import { StoreUnavailable } from "../../../server/src/errors.ts";
import { summary } from "../../../server/src/graph/summary.ts";
import { createEmbeddedStore } from "../../../server/src/store/embedded/embeddedStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

function countBy<Row>(rows: readonly Row[], value: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[value(row)] = (counts[value(row)] ?? 0) + 1;
  return counts;
}

test("the summary counts what the data files hold", async () => {
  const rows = await realRows();
  const store = await embeddedWith(rows);
  const answer = await summary(store);
  expect(answer.dataset).toEqual(rows.dataset);
  expect(Object.fromEntries(answer.entities.map(({ type, count }) => [type, count]))).toEqual(
    countBy(rows.entities, ({ type }) => type),
  );
  const inCountries = rows.entities.flatMap(({ country, type }) =>
    (country?.split(";") ?? []).map((code) => `${code} ${type}`),
  );
  expect(Object.fromEntries(answer.countries.map(({ country, type, count }) => [`${country} ${type}`, count]))).toEqual(
    countBy(inCountries, (one) => one),
  );
  expect(Object.fromEntries(answer.predicates.map(({ predicate, count }) => [predicate, count]))).toEqual(
    countBy(rows.claims, ({ predicate }) => predicate),
  );
  expect(Object.fromEntries(answer.evidence.map(({ evidence, count }) => [evidence, count]))).toEqual(
    countBy(rows.claims, ({ evidence }) => evidence),
  );
  expect(answer.claim_count).toBe(rows.claims.length);
  expect(answer.source_count).toBe(rows.sources.length);
  expect(answer.publisher_count).toBe(new Set(rows.sources.map(({ publisher }) => publisher)).size);
  expect(answer.newest_source).toBe(
    rows.sources
      .map(({ published }) => published ?? "")
      .toSorted()
      .at(-1),
  );
  await store.close();
});

test("a graph without a data set is not available", async () => {
  const store = await createEmbeddedStore({ queryTimeoutMs: 1000 });
  await expect(summary(store)).rejects.toEqual(new StoreUnavailable("the database holds no data set"));
  await store.close();
});
