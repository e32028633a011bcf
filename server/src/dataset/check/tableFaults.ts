import { publisherKey } from "../../rules/publishers.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import type { OverlaidTables } from "../own/overlayTables.ts";
import type { Fault, RowFault } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import type { CsvRow } from "../read/readCsv.ts";
import { tableForms } from "../read/tableForms.ts";
import { checkRowFaults, citedSources } from "./checkRowFaults.ts";
import { type ClaimCells, claimFaults } from "./claimFaults.ts";
import { duplicateIds } from "./duplicateIds.ts";
import { controllerReference, publisherSpellings, registeredTwice } from "./publisherFaults.ts";
import { claimReferences, type KnownEntity, type KnownIds, publisherReference } from "./references.ts";
import { keyed, registerFaults } from "./registerFaults.ts";

/** Faults between cells, rows and files; `today` is the date of the data set, null if unknown. */
export function tableFaults(tables: OverlaidTables, today: string | null): Fault[] {
  const { entities, dossiers, sources, publishers, checks } = tables;
  const entityRows = entityTypeIds.flatMap((type): CsvRow<"id">[] => entities[type].rows);
  const claimRows = dossiers.flatMap(({ table }) => table.rows);
  const known: KnownIds = {
    entities: knownEntities(entities),
    sources: new Set(sources.rows.map(({ cells }) => cells.id)),
    allEntities: entityTypeIds.every((type) => entities[type].complete),
    allSources: sources.complete,
  };
  const repeatable = {
    ...known,
    publishers: new Map(publishers.rows.map(({ cells: { publisher } }) => [publisherKey(publisher), publisher])),
    allPublishers: publishers.complete,
  };
  const cited = {
    byClaim: new Map(claimRows.map(({ cells }) => [cells.id, citedSources(cells)])),
    allClaims: dossiers.length > 0 && dossiers.every(({ table }) => table.complete),
  };
  return [
    ...[entityRows, claimRows, sources.rows].flatMap(duplicateIds),
    ...eachRow(entities.place.rows, placeFaults),
    ...dossiers.flatMap(({ own, table }) =>
      eachRow(table.rows, (claim) => (own === null ? claimFaults(claim, today) : ownClaimFaults(claim, today))),
    ),
    ...eachRow(claimRows, (claim) => claimReferences(claim, known)),
    ...eachRow(sources.rows, (source) => publisherReference(source, known)),
    ...eachRow(sources.rows, missingAddress),
    ...ownershipCycles(claimRows),
    ...eachRow(publishers.rows, (publisher) => controllerReference(publisher, known)),
    ...registeredTwice(publishers.rows),
    ...publisherSpellings([...publishers.rows, ...sources.rows]),
    ...repeatFaults(sources.rows, repeatable),
    ...checkRowFaults(checks.rows, cited),
    ...keyed(tables.cities.rows, tableForms.cities.key, () => []),
    ...registerFaults(tables, {
      ...known,
      ...cited,
      unrepeatable: (repeats) => unrepeatable({ publisher: "", repeats }, repeatable),
      repeats: new Map(sources.rows.map(({ cells }) => [cells.id, cells.repeats])),
      claims: new Map(claimRows.map(({ cells }) => [cells.id, cells])),
    }),
  ];
}

/** Applies a check of cells to rows, whose faults have file and line. */
export function eachRow<Column extends string>(
  rows: readonly CsvRow<Column>[],
  check: (cells: Record<Column, string>) => RowFault[],
): Fault[] {
  return rows.flatMap(({ file, line, cells }) => check(cells).map((fault) => ({ file, line, ...fault })));
}

/** Entities by id. If an id repeats, the first row counts; the second has the fault. */
function knownEntities(entities: OverlaidTables["entities"]): KnownIds["entities"] {
  const known = new Map<string, KnownEntity>();
  for (const type of entityTypeIds) {
    for (const { cells } of entities[type].rows) {
      if (!known.has(cells.id)) known.set(cells.id, { type, country: "country" in cells ? cells.country : "" });
    }
  }
  return known;
}

/** Own data may be newer than the base data set, so a start up to the current day is not in the future. */
function ownClaimFaults(claim: ClaimCells, today: string | null): RowFault[] {
  const now = new Date().toISOString().slice(0, 10);
  return today === null || today > now ? claimFaults(claim, today) : claimFaults(claim, now, "today's date");
}

/** Faults between the cells of one place: coordinates come in pairs. */
export function placeFaults({ lat, lon }: Record<"lat" | "lon", string>): RowFault[] {
  if ((lat === "") === (lon === "")) return [];
  return [{ column: lat === "" ? "lat" : "lon", message: "is empty, expected both lat and lon or none" }];
}

type OwnershipCells = Pick<ClaimCells, "subject" | "predicate" | "object" | "status">;

/** Faults of claims that make an organisation its own owner now, at the claim that closes the cycle. */
export function ownershipCycles(claims: readonly CsvRow<keyof OwnershipCells>[]): Fault[] {
  const owners = new Map<string, Set<string>>();
  return claims
    .filter(({ cells }) => isOwnership(cells))
    .flatMap(({ file, line, cells }) => {
      const way = wayUp(owners, cells.object, cells.subject);
      if (way === null) {
        owners.set(cells.subject, (owners.get(cells.subject) ?? new Set()).add(cells.object));
        return [];
      }
      const message = `closes the ownership cycle ${[cells.subject, ...way].join(" > ")}, expected no organisation to own itself`;
      return [{ file, line, column: "object", message }];
    });
}

function isOwnership({ subject, predicate, object, status }: OwnershipCells): boolean {
  return predicate === "SUBSIDIARY_OF" && (status === "in-force" || status === "suspended") && subject !== object;
}

/** The shortest chain of owners from one organisation to another, both included; null if there is none. */
function wayUp(owners: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): string[] | null {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const owner of owners.get(last) ?? []) {
      if (seen.has(owner)) continue;
      seen.add(owner);
      ways.push([...way, owner]);
    }
  }
  return null;
}

/** A row of sources.csv, as far as it says what it repeats. */
type RepeatingSource = CsvRow<"id" | "publisher" | "repeats">;

/** Sources and publishers that a source may repeat. */
interface Repeatable extends Pick<KnownIds, "sources" | "allSources"> {
  /** The spelling of each registered publisher, by its key. */
  publishers: Pick<ReadonlyMap<string, string>, "get">;
  allPublishers: boolean;
}

/** Faults of sources that repeat nothing known, or themselves, also by way of others: one per cycle, where it closes. */
function repeatFaults(sources: readonly RepeatingSource[], known: Repeatable): Fault[] {
  const origins = new Map<string, string>();
  return sources.flatMap(({ file, line, cells }) => {
    if (cells.repeats === "") return [];
    const cycle = cycleOf(cells, origins);
    const message = cycle ?? unrepeatable(cells, known);
    if (cycle === null && known.sources.has(cells.repeats)) origins.set(cells.id, cells.repeats);
    return message === null
      ? []
      : [{ file, line, column: "repeats", message: `has ${quoted(cells.repeats)}, ${message}` }];
  });
}

type Cells = RepeatingSource["cells"];

function unrepeatable({ publisher, repeats }: Pick<Cells, "publisher" | "repeats">, known: Repeatable): string | null {
  if (known.sources.has(repeats)) return null;
  const key = publisherKey(repeats);
  const registered = known.publishers.get(key);
  if (registered === undefined) {
    const all = known.allSources && known.allPublishers;
    return all ? "expected the id of a source or a publisher of publishers.csv" : null;
  }
  if (key === publisherKey(publisher)) return "its own publisher, expected another";
  return registered === repeats ? null : `expected the spelling of the register, ${quoted(registered)}`;
}

function cycleOf({ id, repeats }: Cells, origins: ReadonlyMap<string, string>): string | null {
  if (repeats === id) return "the source itself, expected another";
  const way = [id];
  for (let next: string | undefined = repeats; next !== undefined; next = origins.get(next)) {
    way.push(next);
    if (next === id) return `which closes the cycle ${way.join(" > ")}, expected no source to repeat itself`;
  }
  return null;
}

/** The fault of a source that nobody can find: one with neither an address nor a place, unless somebody told it. */
function missingAddress({ url, seen_at, kind }: Record<"url" | "seen_at" | "kind", string>): RowFault[] {
  if (url !== "" || seen_at !== "" || kind === "interview") return [];
  const message =
    "is empty, expected an address without spaces that begins with http:// or https://, a place in seen_at, or the kind interview";
  return [{ column: "url", message }];
}
