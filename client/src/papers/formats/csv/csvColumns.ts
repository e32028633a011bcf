import type { Claim, Entity, Source } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { CsvColumn, CsvValue } from "../../../model/words/csvText.ts";
import type { Check } from "./checksOf.ts";
import type { Publisher } from "./publishersOf.ts";

/** The columns of entity files, in order. */
export const entityColumns: Record<EntityType, readonly CsvColumn<Entity>[]> = {
  organisation: columns<Entity>(
    "id",
    "name",
    "name_zh",
    "aliases",
    "kind",
    "country",
    "city",
    "founded",
    "ticker",
    "website",
    "summary",
  ),
  technology: columns<Entity>("id", "name", "name_zh", "aliases", "stage", "summary"),
  product: columns<Entity>("id", "name", "name_zh", "aliases", "summary"),
  sector: columns<Entity>("id", "name", "name_zh", "aliases", "summary"),
  place: columns<Entity>("id", "name", "name_zh", "aliases", "kind", "country", "lat", "lon", "summary"),
  policy: [
    ...columns<Entity>("id", "name", "name_zh", "aliases", "kind"),
    // The API calls the jurisdiction of a policy its country.
    ["jurisdiction", ({ country }) => country],
    ...columns<Entity>("date", "summary"),
  ],
};

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

export const sourceColumns = columns<Source>(
  "id",
  "title",
  "publisher",
  "via",
  "publisher_entity",
  "url",
  "published",
  "kind",
  "language",
  "repeats",
);

export const publisherColumns = columns<Publisher>("publisher", "kind", "country", "controlled_by", "note");

export const checkColumns = columns<Check>("claim", "source", "checked", "verdict", "note");

/** The fields of a record that fit in a cell. */
type Field<Item> = { [Name in keyof Item]: Item[Name] extends CsvValue ? Name : never }[keyof Item] & string;

/** Columns named after fields. */
function columns<Item>(...names: Field<Item>[]): CsvColumn<Item>[] {
  // Field admits only names of fields whose type is CsvValue.
  return names.map((name) => [name, (item: Item) => item[name] as CsvValue]);
}
