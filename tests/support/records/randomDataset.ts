import fc from "fast-check";
import type {
  CheckedDataset,
  CheckRow,
  ClaimRow,
  EntityRow,
  PublisherRow,
  SourceRow,
} from "../../../server/src/dataset/check/checkedDataset.ts";
import { columnValues, entityTypeIds, predicateIds } from "../../../server/src/rules/vocabulary.ts";

/** Text that breaks concatenation: quotes, Cypher, Lucene operators, markup, other scripts, astral planes. */
const ODD_TEXTS = [
  "'",
  '"',
  "`) DETACH DELETE n //",
  "$id {x: 1} \\ \\u0027 #{y}",
  "a AND b OR NOT c* ~2 ^4 (d] {e} /f/ g:h",
  "<script>alert(1)</script>",
  "包头钢铁(集团)有限责任公司",
  "بايان اوبو",
  "Ṽ̧ᴇʀẙ ｗｉｄｅ İıß",
  "😀 𠮷野家",
  "line\nbreak\ttab",
  " ",
];
const text = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const date = fc.constantFrom("2019", "2020", "2020-02", "2020-02-29", "2021-06", "2021-06-30", "2021-07-01", "2024");
const number = fc
  .oneof(fc.integer({ min: -5, max: 5000 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }))
  // Turns minus zero, which is not a valid figure, into zero.
  .map((figure) => figure + 0);

/** An optional mark of own data, as rows of either kind have it. */
const mark = { own: maybe(text), override_reason: maybe(text) };

function entityRow(index: number): fc.Arbitrary<EntityRow> {
  return fc.record({
    id: fc.constant(`entity-${index}`),
    type: fc.constantFrom(...entityTypeIds),
    name: text,
    name_zh: maybe(text),
    short_name: maybe(text),
    aliases: fc.array(text, { maxLength: 2 }),
    summary: maybe(text),
    kind: maybe(fc.constantFrom("government", "listed-company")),
    country: maybe(fc.constantFrom("CN", "US")),
    city: maybe(text),
    founded: maybe(date),
    ticker: maybe(text),
    website: maybe(text),
    stage: maybe(text),
    chain_step: maybe(text),
    lat: maybe(number),
    lon: maybe(number),
    date: maybe(date),
    ...mark,
  });
}

function sourceRow(index: number): fc.Arbitrary<SourceRow> {
  return fc.record({
    id: fc.constant(`source-${index}`),
    title: text,
    publisher: fc.oneof(fc.constantFrom("Reuters", "Caixin"), text),
    via: maybe(text),
    publisher_entity: maybe(fc.constantFrom("entity-0", "entity-1")),
    url: maybe(text),
    seen_at: maybe(text),
    published: maybe(date),
    kind: fc.constantFrom(...columnValues.sourceKind),
    language: fc.constantFrom("en", "zh"),
    // No source repeats itself.
    repeats: maybe(fc.constantFrom(index === 0 ? "Caixin" : "source-0", "Caixin")),
    ...mark,
  });
}

const publisherRow: fc.Arbitrary<PublisherRow> = fc.record({
  publisher: fc.constantFrom("Reuters", "Caixin"),
  kind: fc.constantFrom(...columnValues.publisherKind),
  country: maybe(fc.constantFrom("CN", "GB")),
  controlled_by: maybe(fc.constantFrom("entity-0", "entity-1")),
  note: maybe(text),
});

const reading = fc.record({
  checked: fc.constantFrom("2026-11-20", "2026-11-21"),
  verdict: fc.constantFrom(...columnValues.checkVerdict),
  lacks: maybe(fc.constant("relation" as const)),
  note: maybe(text),
});

interface Size {
  entities: number;
  sources: number;
}

/** One claim between two different entities; owners have the lower number, so that nobody owns itself. */
function claimRow(index: number, { entities, sources }: Size): fc.Arbitrary<ClaimRow> {
  const sourceIds = fc.subarray(Array.from({ length: sources }, (_, source) => `source-${source}`));
  return fc
    .record({
      id: fc.constant(`claim-${index}`),
      subject: fc.integer({ min: 1, max: entities - 1 }),
      step: fc.integer({ min: 1, max: entities - 1 }),
      predicate: fc.oneof(fc.constant("SUBSIDIARY_OF" as const), fc.constantFrom(...predicateIds)),
      statement: text,
      since: maybe(date),
      until: maybe(date),
      due: maybe(date),
      status: fc.oneof(fc.constant("in-force" as const), fc.constantFrom(...columnValues.status)),
      share_pct: maybe(number),
      quantity: maybe(number),
      unit: maybe(text),
      quantity_of: maybe(text),
      quantity_kind: maybe(fc.constantFrom(...columnValues.quantityKind)),
      maturity: maybe(fc.constantFrom(...columnValues.maturity)),
      about: maybe(fc.constant("entity-0")),
      caveats: fc.subarray([...columnValues.caveat]),
      notes: maybe(text),
      sources: sourceIds,
      disputed_by: fc.oneof(fc.constant<string[]>([]), sourceIds),
      dossier: fc.constantFrom("one", "two"),
      ...mark,
    })
    .map(({ subject, step, ...claim }): ClaimRow => {
      const other = (subject + step) % entities;
      const [low, high] = subject < other ? [subject, other] : [other, subject];
      const ends = claim.predicate === "SUBSIDIARY_OF" ? [high, low] : [subject, other];
      return { ...claim, subject: `entity-${ends[0]}`, object: `entity-${ends[1]}` };
    });
}

/** A data set of a few entities with many claims among them, including parallel ones, and odd text everywhere. */
export const randomDataset: fc.Arbitrary<CheckedDataset> = fc
  .record({ entities: fc.integer({ min: 2, max: 8 }), sources: fc.integer({ min: 1, max: 4 }) })
  .chain((size) =>
    fc.record({
      description: fc.record({
        title: text,
        version: text,
        date: fc.constant("2026-11-25"),
        licence: text,
        hash: fc.constant("0123456789ab"),
      }),
      own: fc.array(text, { maxLength: 2 }),
      entities: tuple(size.entities, entityRow),
      sources: tuple(size.sources, sourceRow),
      publishers: fc.uniqueArray(publisherRow, { selector: ({ publisher }) => publisher }),
      claims: fc.integer({ min: 0, max: 24 }).chain((count) => tuple(count, (index) => claimRow(index, size))),
      readings: fc.array(reading, { maxLength: 4 }),
    }),
  )
  .map(({ readings, ...dataset }) => ({
    ...dataset,
    cities: [],
    checks: checksOf(dataset.claims, readings),
    ...registersOf(dataset.claims),
  }));

/** Registers with a row on every third claim. */
function registersOf(
  claims: readonly ClaimRow[],
): Pick<CheckedDataset, "relays" | "attributions" | "disputes" | "effects" | "money"> {
  const every = (third: number) => claims.filter((_, place) => place % 3 === third);
  return {
    relays: every(0).flatMap(({ id: claim, sources: [source] }) =>
      source === undefined ? [] : { claim, source, after: "Reuters", speaker: null, note: null },
    ),
    attributions: every(1).map(({ id: claim }) => ({
      claim,
      speaker: "entity-1",
      extent: "all",
      words: null,
      note: "n",
    })),
    effects: every(1).map(({ id: claim }) => ({
      claim,
      effect: "stopped",
      day: "2025-05",
      goods: ["entity-0"],
      short: "s",
    })),
    money: every(2).map(({ id: claim }, place) => ({
      ...{ claim, giver: "entity-0", receiver: "entity-1", form: "grant", amount: 1000 + place, currency: "USD" },
      ...{ amount_kind: "about", status: "paid", day: "2025-05", not_added: null, counted_in: null, note: null },
    })),
    disputes: every(2).map(({ id: claim }) => ({ claim, about: "detail", note: "n" })),
  };
}

/** Pairs readings with claims that cite a source; the claims without one have no checks. */
function checksOf(claims: readonly ClaimRow[], readings: readonly Omit<CheckRow, "claim" | "source">[]): CheckRow[] {
  const cited = claims.flatMap((claim) => claim.sources.map((source) => ({ claim: claim.id, source })));
  return cited.slice(0, readings.length).flatMap((pair, index) => {
    const read = readings[index];
    return read === undefined ? [] : [{ ...pair, ...read }];
  });
}

function tuple<Value>(length: number, make: (index: number) => fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.tuple(...Array.from({ length }, (_, index) => make(index)));
}
