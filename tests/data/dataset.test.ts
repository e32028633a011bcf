import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { Claim, Dataset, Entity, Source } from "../../server/src/contract/index.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { type EntityType, entityTypeIds, entityTypes } from "../../server/src/rules/vocabulary.ts";
import { realRows } from "../support/records/realRows.ts";

const files = [
  "sources.csv",
  "publishers.csv",
  "checks.csv",
  "cities.csv",
  ...entityTypeIds.map((type) => `entities/${entityTypes[type].file}.csv`),
  ...readdirSync(`${DATA_FOLDER}/claims`).map((file) => `claims/${file}`),
];

function idsIn(path: string): string[] {
  return parse(readFileSync(`${DATA_FOLDER}/${path}`), { columns: true }).map((row) => (row as { id: string }).id);
}

test("the data set has no fault", async () => {
  expect((await readDataset(DATA_FOLDER)).faults).toEqual([]);
});

test.each(files)("%s is UTF-8 without a byte order mark, with plain line ends, one at its end", (path) => {
  const bytes = readFileSync(`${DATA_FOLDER}/${path}`);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.startsWith("\ufeff")).toBe(false);
  expect(text).not.toContain("\r");
  expect(text).toMatch(/[^\n]\n$/);
});

test("a holder whose control the statement tells is its owner, not one that holds a stake without control", async () => {
  const control = /controlling shareholder|is controlled by|took control/;
  const stakes = (await realRows()).claims.filter(({ predicate, status }) => {
    return predicate === "OWNS_STAKE_IN" && status === "in-force";
  });
  expect(stakes.filter(({ statement }) => control.test(statement)).map(({ id }) => id)).toEqual([]);
});

test("every row of every file arrives in the graph", async () => {
  const rows = await realRows();
  const ofType = (type: EntityType) => rows.entities.filter((entity) => entity.type === type).map(({ id }) => id);
  for (const type of entityTypeIds) expect(ofType(type)).toEqual(idsIn(`entities/${entityTypes[type].file}.csv`));
  expect(rows.claims.map(({ id }) => id)).toEqual(
    files.filter((path) => path.startsWith("claims/")).flatMap((path) => idsIn(path)),
  );
  expect(rows.sources.map(({ id }) => id)).toEqual(idsIn("sources.csv"));
});

test("what goes into the graph has the shape that the contract promises", async () => {
  const { dataset, entities, claims, sources } = await realRows();
  expect(Dataset.parse(dataset)).toEqual(dataset);
  for (const { labels, search_names, search_tokens, hub_counts, hub_first, ...entity } of entities)
    Entity.parse(entity);
  for (const {
    evidence_rank,
    since_day,
    until_day,
    due_day,
    newest_day,
    status_rank,
    check_verdict,
    evidence_unchecked,
    source_count,
    search_text,
    rank_key,
    ...claim
  } of claims)
    Claim.parse(claim);
  for (const { search_text, ...source } of sources) Source.parse(source);
});

test("no entity and no source stands alone", async () => {
  const { entities, claims, sources } = await realRows();
  const named = new Set(claims.flatMap(({ subject, object, about }) => [subject, object, about]));
  expect(entities.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  expect(sources.filter(({ claim_count }) => claim_count === 0)).toEqual([]);
});

test("the seed article is there as the word of the company that it relays, and carries claims", async () => {
  const { claims, sources } = await realRows();
  const article = sources.find(({ id }) => id === "reex-2025-baogang-innovation");
  expect(article).toMatchObject({ publisher: "Rare Earth Exchanges", publisher_entity: "baogang-group" });
  const resting = claims.filter((claim) => claim.sources.includes("reex-2025-baogang-innovation"));
  expect(resting.length).toBeGreaterThan(10);
});
