import type { Claim, Entity, Source } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { attributionsOf, disputesOf, effectsOf, moneyOf, relaysOf } from "../../../model/claim/registerRows.ts";
import type { CsvColumn, CsvValue } from "../../../model/words/csvText.ts";
import type { Rows } from "./extractOf.ts";

export const entityColumns: Record<EntityType, readonly CsvColumn<Entity>[]> = {
  organisation: columns<Entity>(
    "id",
    "name",
    "name_zh",
    "short_name",
    "aliases",
    "kind",
    "country",
    "city",
    "founded",
    "ticker",
    "website",
    "summary",
  ),
  technology: columns<Entity>("id", "name", "name_zh", "short_name", "aliases", "stage", "chain_step", "summary"),
  product: columns<Entity>("id", "name", "name_zh", "short_name", "aliases", "chain_step", "summary"),
  sector: columns<Entity>("id", "name", "name_zh", "short_name", "aliases", "country", "chain_step", "summary"),
  place: columns<Entity>("id", "name", "name_zh", "short_name", "aliases", "kind", "country", "lat", "lon", "summary"),
  policy: [
    ...columns<Entity>("id", "name", "name_zh", "short_name", "aliases", "kind"),
    // The API calls the jurisdiction of a policy its country.
    ["jurisdiction", ({ country }) => country],
    ...columns<Entity>("date", "summary"),
  ],
};

/** The columns of the register of cities, by an organisation that sits in each. */
export const cityColumns: readonly CsvColumn<Entity>[] = [
  ...columns<Entity>("city", "country"),
  ["lat", ({ seat_lat }) => seat_lat],
  ["lon", ({ seat_lon }) => seat_lon],
  ["from", () => "Rare Earth Atlas, cities.csv"],
];

/** The columns of claim files; there is none for evidence, which is computed on loading. */
export const claimColumns: readonly CsvColumn<Claim>[] = [
  ...columns<Claim>(
    "id",
    "subject",
    "predicate",
    "object",
    "statement",
    "since",
    "until",
    "due",
    "status",
    "share_pct",
  ),
  ...columns<Claim>("quantity", "unit", "quantity_of", "quantity_kind", "maturity", "about"),
  ["caveat", ({ caveats }) => caveats],
  ...columns<Claim>("sources", "disputed_by", "notes"),
];

const sourceColumns = columns<Source>(
  "id",
  "title",
  "publisher",
  "via",
  "publisher_entity",
  "url",
  "seen_at",
  "published",
  "kind",
  "language",
  "repeats",
);

/** The columns of sources; where they can be seen only if one of them says it, because the file of the data set lacks that. */
export function sourceColumnsOf(sources: readonly Pick<Source, "seen_at">[]): CsvColumn<Source>[] {
  const isSaid = sources.some(({ seen_at }) => seen_at !== null);
  return sourceColumns.filter(([name]) => isSaid || name !== "seen_at");
}

export const publisherColumns = columns<Publisher>("publisher", "kind", "country", "controlled_by", "note");

export const checkColumns = columns<Check>("claim", "source", "checked", "verdict", "lacks", "note");

/** Why a row stands in a register is written in the data set alone. */
const noNote: CsvColumn<object> = ["note", () => null];

export const relayColumns = [...columns<Row<typeof relaysOf>>("claim", "source", "after", "speaker"), noNote];

export const attributionColumns = [
  ...columns<Row<typeof attributionsOf>>("claim", "speaker", "extent", "words"),
  noNote,
];

export const disputeColumns = columns<Row<typeof disputesOf>>("claim", "about", "note");

export const effectColumns = columns<Row<typeof effectsOf>>("claim", "effect", "day", "goods", "short");

export const moneyColumns = [
  ...columns<Row<typeof moneyOf>>("claim", "giver", "receiver", "form", "amount", "currency", "amount_kind"),
  ...columns<Row<typeof moneyOf>>("status", "day", "not_added", "counted_in", "note"),
];

/** A row of a register as one of its functions gives it. */
type Row<Rows extends (...args: never[]) => readonly object[]> = ReturnType<Rows>[number];

/** The fields of a record that fit in a cell. */
type Field<Item> = { [Name in keyof Item]: Item[Name] extends CsvValue ? Name : never }[keyof Item] & string;

function columns<Item>(...names: Field<Item>[]): CsvColumn<Item>[] {
  // Field admits only names of fields whose type is CsvValue.
  return names.map((name) => [name, (item: Item) => item[name] as CsvValue]);
}

/** A row of publishers.csv. */
interface Publisher {
  publisher: string;
  kind: Source["publisher_kind"];
  country: string | null;
  controlled_by: string | null;
  note: string | null;
}

/** The publishers of sources, and those that they repeat, always or in a claim, each once. */
export function publishersOf({ sources, claims }: Pick<Rows, "sources" | "claims">): Publisher[] {
  const rows = new Map<string, Publisher>();
  for (const source of sources) {
    rows.set(source.publisher, {
      publisher: source.publisher,
      kind: source.publisher_kind,
      country: source.publisher_country,
      controlled_by: source.publisher_controlled_by,
      note: source.publisher_note,
    });
  }
  for (const { repeated_publisher, repeated_kind, repeated_country, repeated_controlled_by } of sources) {
    // A publisher without a source here: its note is in no source.
    if (repeated_publisher === null || rows.has(repeated_publisher)) continue;
    rows.set(repeated_publisher, {
      publisher: repeated_publisher,
      kind: repeated_kind ?? "unknown",
      country: repeated_country,
      controlled_by: repeated_controlled_by,
      note: null,
    });
  }
  for (const { source_voices, source_voice_kinds, source_voice_countries, source_voice_controllers } of claims) {
    for (const [place, publisher] of source_voices.entries()) {
      if (rows.has(publisher)) continue;
      rows.set(publisher, {
        publisher,
        kind: source_voice_kinds[place] ?? "unknown",
        country: source_voice_countries[place] || null,
        controlled_by: source_voice_controllers[place] || null,
        note: null,
      });
    }
  }
  return [...rows.values()];
}

interface Check {
  claim: string;
  source: string;
  checked: string;
  verdict: Claim["check_verdicts"][number];
  lacks: string | null;
  note: string | null;
}

/** The checks of claims, which have them as lists in one order. */
export function checksOf(claims: readonly Claim[]): Check[] {
  return claims.flatMap(({ id, check_sources, check_dates, check_verdicts, check_lacks, check_notes }) =>
    check_sources.map((source, index) => ({
      claim: id,
      source,
      checked: check_dates[index] ?? "",
      verdict: check_verdicts[index] ?? "unreadable",
      lacks: check_lacks[index] || null,
      note: check_notes[index] || null,
    })),
  );
}
