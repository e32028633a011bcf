import type { Claim, Entity, Source } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { CsvColumn, CsvValue } from "./csvText.ts";

/** The columns of the files of entities, in their order. */
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
    // The API calls it the country of the policy.
    ["jurisdiction", ({ country }) => country],
    ...columns<Entity>("date", "summary"),
  ],
};

/** The columns of the files of claims; evidence is none of them, as it is computed when they are loaded. */
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

/** The columns of the file of sources. */
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
);

/** The fields of a record that a cell can hold. */
type Field<Item> = { [Name in keyof Item]: Item[Name] extends CsvValue ? Name : never }[keyof Item] & string;

/** Columns that have the names of fields. */
function columns<Item>(...names: Field<Item>[]): CsvColumn<Item>[] {
  // A field is named here only where its type is that of a cell.
  return names.map((name) => [name, (item: Item) => item[name] as CsvValue]);
}
