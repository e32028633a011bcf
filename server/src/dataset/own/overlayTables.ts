import type { z } from "zod";
import type { Claim } from "../../contract/index.ts";
import { type EntityType, entityTypeIds } from "../../rules/vocabulary.ts";
import type { ColumnOf, claimColumns, entityColumns } from "../read/columns.ts";
import type { CsvRow } from "../read/readCsv.ts";
import type { Table } from "../read/readTable.ts";
import type { Tables } from "../read/readTables.ts";
import type { ColumnsOf, TableName } from "../read/tableForms.ts";
import type { Overridable, Override } from "./overrides.ts";

/** A table whose parsed rows are marked as own or base data. */
export interface OverlaidTable<Columns extends z.ZodObject> {
  rows: CsvRow<ColumnOf<Columns>>[];
  values: (z.output<Columns> & OwnMark)[];
  complete: boolean;
}

/** A table whose rows belong to no folder. */
type JoinedTable<Columns extends z.ZodObject> = Pick<Table<Columns>, "rows" | "values" | "complete">;

type JoinedTables = { [Name in Exclude<TableName, "sources">]: JoinedTable<ColumnsOf<Name>> };

/** The tables of a data set with those of own data laid over them. */
export interface OverlaidTables extends JoinedTables {
  entities: { [Type in EntityType]: OverlaidTable<(typeof entityColumns)[Type]> };
  dossiers: { name: string; own: string | null; table: OverlaidTable<typeof claimColumns> }[];
  sources: OverlaidTable<ColumnsOf<"sources">>;
}

/** The tables and overrides of one folder of own data. */
export interface OwnTables {
  name: string;
  tables: Tables;
  overrides: readonly Override[];
}

/** The base data set as tables that own data can overlay. */
export function asBase({ entities, dossiers, sources, ...registers }: Tables): OverlaidTables {
  return {
    ...registers,
    entities: {
      organisation: unmarked(entities.organisation),
      technology: unmarked(entities.technology),
      product: unmarked(entities.product),
      sector: unmarked(entities.sector),
      place: unmarked(entities.place),
      policy: unmarked(entities.policy),
    },
    dossiers: dossiers.map(({ name, table }) => ({ name, own: null, table: unmarked(table) })),
    sources: unmarked(sources),
  };
}

/** Lays own data over tables: drops the rows that it overrides and adds all its own rows, marked with its name. */
export function overlayTables(below: OverlaidTables, { name, tables, overrides }: OwnTables): OverlaidTables {
  const reasons = new Map(overrides.map(({ what, id, reason }) => [`${what} ${id}`, reason]));
  const markOf = (what: Overridable) => (id: string) => ({
    own: name,
    override_reason: reasons.get(`${what} ${id}`) ?? null,
  });
  const held = idsOf(tables);
  const stays = (what: Overridable) => (id: string) => !(held[what].has(id) && reasons.has(`${what} ${id}`));
  const lay = <Columns extends z.ZodObject>(under: OverlaidTable<Columns>, over: Table<Columns>, what: Overridable) =>
    joined(kept(under, stays(what)), marked(over, markOf(what)));
  const [under, over] = [below.entities, tables.entities];
  return {
    entities: {
      organisation: lay(under.organisation, over.organisation, "entity"),
      technology: lay(under.technology, over.technology, "entity"),
      product: lay(under.product, over.product, "entity"),
      sector: lay(under.sector, over.sector, "entity"),
      place: lay(under.place, over.place, "entity"),
      policy: lay(under.policy, over.policy, "entity"),
    },
    dossiers: [
      ...below.dossiers.map((dossier) => ({ ...dossier, table: kept(dossier.table, stays("claim")) })),
      ...tables.dossiers.map((own) => ({ name: own.name, own: name, table: marked(own.table, markOf("claim")) })),
    ],
    sources: lay(below.sources, tables.sources, "source"),
    publishers: joined(below.publishers, tables.publishers),
    // What was found about a claim or a source says nothing of the one in its place.
    checks: joined(ofKept(below.checks, stays), tables.checks),
    relays: joined(ofKept(below.relays, stays), tables.relays),
    attributions: joined(ofKept(below.attributions, stays), tables.attributions),
    disputes: joined(ofKept(below.disputes, stays), tables.disputes),
    effects: joined(ofKept(below.effects, stays), tables.effects),
    money: joined(ofKept(below.money, stays), tables.money),
    cities: joined(below.cities, tables.cities),
  };
}

function unmarked<Columns extends z.ZodObject>(table: Table<Columns>): OverlaidTable<Columns> {
  return marked(table, () => BASE_MARK);
}

function marked<Columns extends z.ZodObject>(
  { rows, values, complete }: Table<Columns>,
  markOf: (id: string) => OwnMark,
): OverlaidTable<Columns> {
  return { rows, values: values.map((value) => ({ ...value, ...markOf(idOf(value)) })), complete };
}

function kept<Columns extends z.ZodObject>(
  { rows, values, complete }: OverlaidTable<Columns>,
  stays: (id: string) => boolean,
): OverlaidTable<Columns> {
  return {
    rows: rows.filter(({ cells }) => stays(idOf(cells))),
    values: values.filter((value) => stays(idOf(value))),
    complete,
  };
}

/** The rows of a register whose claim, and source if they name one, are not overridden. */
function ofKept<Row extends { cells: NamesClaim }, Value extends NamesClaim>(
  { rows, values, complete }: Joinable<Row, Value>,
  stays: (what: Overridable) => (id: string) => boolean,
): Joinable<Row, Value> {
  const both = ({ claim, source = "" }: NamesClaim) => stays("claim")(claim) && stays("source")(source);
  return { rows: rows.filter(({ cells }) => both(cells)), values: values.filter(both), complete };
}

interface NamesClaim {
  claim: string;
  source?: string;
}

interface Joinable<Row, Value> {
  rows: Row[];
  values: Value[];
  complete: boolean;
}

function joined<Row, Value>(below: Joinable<Row, Value>, above: Joinable<Row, Value>): Joinable<Row, Value> {
  return {
    rows: [...below.rows, ...above.rows],
    values: [...below.values, ...above.values],
    complete: below.complete && above.complete,
  };
}

/** Every table has the column id, though its generic type does not show it. */
function idOf(row: object): string {
  return "id" in row ? String(row.id) : "";
}

/** The ids in tables, including those of faulty rows. */
export function idsOf(tables: Tables | OverlaidTables): Record<Overridable, Set<string>> {
  const places = placesOf(tables);
  return {
    entity: new Set(places.entity.keys()),
    claim: new Set(places.claim.keys()),
    source: new Set(places.source.keys()),
  };
}

/** All rows of tables, grouped into entities, claims and sources. */
export function rowsOf({ entities, dossiers, sources }: Tables | OverlaidTables): Record<Overridable, CsvRow<"id">[]> {
  return {
    entity: entityTypeIds.flatMap((type): CsvRow<"id">[] => entities[type].rows),
    claim: dossiers.flatMap(({ table }): CsvRow<"id">[] => table.rows),
    source: sources.rows,
  };
}

/** The first row with each id. */
export function placesOf(tables: Tables | OverlaidTables): Record<Overridable, Map<string, CsvRow<"id">>> {
  const { entity, claim, source } = rowsOf(tables);
  const places = (rows: CsvRow<"id">[]) => new Map(rows.toReversed().map((row) => [row.cells.id, row]));
  return { entity: places(entity), claim: places(claim), source: places(source) };
}

/** Marks a row as own data or base data. */
export type OwnMark = Pick<Claim, "own" | "override_reason">;

/** The mark of a row of the base data set. */
const BASE_MARK: OwnMark = { own: null, override_reason: null };
