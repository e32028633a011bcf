import type { Source } from "../../contract/index.ts";
import {
  columnValues,
  type EntityType,
  entityTypeIds,
  entityTypes,
  evidenceIds,
  predicateIds,
} from "../../rules/vocabulary.ts";
import type { CheckedDataset } from "../check/checkedDataset.ts";
import type { ClaimRelationship, GraphRows } from "../grade/graphRows.ts";
import { entityFile } from "../read/dataFiles.ts";
import { tableFile } from "../read/tableForms.ts";
import { countGaps } from "./countGaps.ts";
import type { Table } from "./markdownTable.ts";
import { type Tally, tally, tallyColumn, tallyRows } from "./tally.ts";

/** Publishers with fewer sources share one row. */
const LISTED_PUBLISHER = 10;
/** Sources of earlier years share one row. */
const FIRST_YEAR = 2018;

/** Counts sources by language, publisher and year. */
function countSources(sources: readonly Source[]): Record<"languages" | "publishers" | "years", Table> {
  return {
    languages: [["language", "sources"], ...tallyRows(tallyColumn(sources, "language"))],
    publishers: publishers(tallyColumn(sources, "publisher")),
    years: [["year", "sources"], ...years(sources)],
  };
}

function publishers(counts: Tally): Table {
  const few = [...counts].filter(([, count]) => count < LISTED_PUBLISHER);
  const rest = few.reduce((sum, [, count]) => sum + count, 0);
  return [
    ["publisher", "sources"],
    ...tallyRows(new Map([...counts].filter(([, count]) => count >= LISTED_PUBLISHER))),
    [`${few.length} others, ${few.filter(([, count]) => count === 1).length} of them with one source`, String(rest)],
  ];
}

function years(sources: readonly Source[]): string[][] {
  const label = ({ published }: Source) => {
    if (published === null) return "undated";
    return Number(published.slice(0, 4)) < FIRST_YEAR ? `before ${FIRST_YEAR}` : published.slice(0, 4);
  };
  const counts = [...tally(sources.map(label))];
  const order = (name: string) => (name.startsWith("before") ? "0" : name);
  return counts.sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)).map(([name, count]) => [name, String(count)]);
}

/** The codebook's numbers, by the name of their table. */
export interface CodebookCounts {
  /** Counts for tables with rows written by hand, each for one or more values. */
  tallies: Record<string, Tally>;
  /** Tables that are generated whole. */
  tables: Record<string, Table>;
}

/** Countries with fewer organisations share one row. */
const LISTED_COUNTRY = 3;

/** Counts everything that the codebook states about a data set and about the registers that its graph does not hold. */
export function countDataset(
  rows: GraphRows,
  registers: Pick<
    CheckedDataset,
    "publishers" | "cities" | "relays" | "attributions" | "disputes" | "effects" | "money"
  >,
): CodebookCounts {
  const { entities, claims, sources } = rows;
  const { publishers, cities, relays, attributions, disputes, effects, money } = registers;
  const verdicts = claims.flatMap(({ check_verdicts }) => check_verdicts);
  const ofType = (type: EntityType) => entities.filter((entity) => entity.type === type);
  return {
    tallies: {
      files: new Map([
        ...entityTypeIds.map((type) => [entityFile(type), ofType(type).length] as const),
        ...tally(claims.map(({ dossier }) => `claims/${dossier}.csv`)),
        [tableFile("sources"), sources.length],
        [tableFile("publishers"), publishers.length],
        [tableFile("checks"), verdicts.length],
        [tableFile("relays"), relays.length],
        [tableFile("attributions"), attributions.length],
        [tableFile("disputes"), disputes.length],
        [tableFile("effects"), effects.length],
        [tableFile("money"), money.length],
        [tableFile("cities"), cities.length],
      ]),
      "organisation-kind": tallyColumn(ofType("organisation"), "kind", columnValues.organisationKind),
      stage: tallyColumn(entities, "stage", columnValues.stage),
      "chain-step": tallyColumn(entities, "chain_step", columnValues.chainStep),
      "place-kind": tallyColumn(ofType("place"), "kind", columnValues.placeKind),
      "policy-kind": tallyColumn(ofType("policy"), "kind", columnValues.policyKind),
      "source-kind": tallyColumn(sources, "kind", columnValues.sourceKind),
      "publisher-kind": tallyColumn(publishers, "kind", columnValues.publisherKind),
      verdict: tally(verdicts, columnValues.checkVerdict),
      predicate: tallyColumn(claims, "predicate", predicateIds),
      status: tallyColumn(claims, "status", columnValues.status),
      "quantity-kind": tallyColumn(claims, "quantity_kind", columnValues.quantityKind),
      unit: tallyColumn(claims, "unit", columnValues.unit),
      maturity: tallyColumn(claims, "maturity", columnValues.maturity),
      caveat: tally(
        claims.flatMap((claim) => claim.caveats),
        columnValues.caveat,
      ),
      evidence: tallyColumn(claims, "evidence", evidenceIds),
    },
    tables: {
      totals: totals(rows),
      countries: countries(ofType("organisation").map(({ country }) => country ?? "none: international body")),
      "evidence-by-dossier": countByDossier(claims, "evidence", evidenceIds),
      "predicate-by-dossier": countByDossier(claims, "predicate", predicateIds),
      ...countSources(sources),
      gaps: countGaps(rows),
    },
  };
}

function totals({ entities, claims, sources }: GraphRows): Table {
  const types = tally(
    entities.map(({ type }) => entityTypes[type].enPlural.toLowerCase()),
    entityTypeIds.map((type) => entityTypes[type].enPlural.toLowerCase()),
  );
  return [
    ["what", "number"],
    ["claims", String(claims.length)],
    ["sources", String(sources.length)],
    ["publishers", String(tallyColumn(sources, "publisher").size)],
    ["entities", String(entities.length)],
    ...[...types].map(([type, count]) => [type, String(count)]),
  ];
}

function countries(codes: readonly string[]): Table {
  const counts = tally(codes);
  const few = [...counts].filter(([, count]) => count < LISTED_COUNTRY);
  const rest = few.reduce((sum, [, count]) => sum + count, 0);
  return [
    ["country", "organisations"],
    ...tallyRows(new Map([...counts].filter(([, count]) => count >= LISTED_COUNTRY))),
    [`${few.length} other countries`, String(rest)],
  ];
}

/** Counts one column of the claims: a row per value, a column per dossier. */
function countByDossier<Column extends "evidence" | "predicate">(
  claims: readonly ClaimRelationship[],
  column: Column,
  values: readonly ClaimRelationship[Column][],
): Table {
  const dossiers = [...new Set(claims.map(({ dossier }) => dossier))];
  const counts = tally(claims.map((claim) => `${claim[column]} ${claim.dossier}`));
  const count = (value: string, dossier: string) => counts.get(`${value} ${dossier}`) ?? 0;
  const row = (name: string, numbers: number[]) => [name, ...[...numbers, sum(numbers)].map(String)];
  const rows = values.map((value) => ({ value, numbers: dossiers.map((dossier) => count(value, dossier)) }));
  const all = dossiers.map((_, index) => sum(rows.map(({ numbers }) => numbers[index] ?? 0)));
  return [[column, ...dossiers, "all"], ...rows.map(({ value, numbers }) => row(value, numbers)), row("all", all)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
