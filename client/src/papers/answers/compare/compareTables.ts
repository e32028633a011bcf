import type { Claim, Comparison, Entity } from "@atlas/server/contract";
import { markedStatement } from "../../../model/claim/statement.ts";
import { countryName, placeName } from "../../../model/words/codes/codeNames.ts";
import { figureText, heldShare, unitText } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { predicatePhrase, typeName } from "../../../model/words/names.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import type { AnalysisCell, AnalysisTable } from "../common/Analysis.ts";
import {
  claimGradeCell,
  dateCell,
  english,
  itemTable,
  newestCell,
  newestColumn,
  partlyEnglish,
} from "../common/cells.ts";
import { type CompareWords, measuredBy } from "./CompareWords.ts";
import { strings } from "./strings.ts";

/** Dated claims listed; the newest are kept. */
export const MOST_DATED = 200;

const facts: Readonly<Record<keyof typeof strings.factNames, (entity: Entity) => string | null>> = {
  type: ({ type }) => typeName(type),
  kind: ({ kind }) => kind && readableTitle(kind),
  country: ({ country }) => country && countryName(country),
  city: ({ city }) => city && placeName(city, null),
  founded: ({ founded }) => founded && formatDate(founded),
  stage: ({ stage }) => stage && readableTitle(stage),
  date: ({ date }) => date && formatDate(date),
};

/** The tables of a comparison, without empty ones. */
export function compareTables(answer: Comparison, words: CompareWords): AnalysisTable[] {
  const tables = [
    factTable(answer, words),
    ...answer.groups.map((group) => groupTable(answer, group, words)),
    figureTable(answer, words),
    betweenTable(answer, words),
    timelineTable(answer, words),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function factTable({ compared }: Comparison, words: CompareWords): AnalysisTable {
  const rows = Object.entries(facts).map(([name, say]) => ({
    // Object.entries knows the keys of the table as strings only.
    name: strings.factNames[name as keyof typeof strings.factNames],
    cells: compared.map((id) => {
      const entity = words.entity(id);
      return (entity && say(entity)) ?? "";
    }),
  }));
  // Only entities of one type have the same facts: a technology, for example, has no country to state.
  const alike = new Set(compared.map((id) => words.entity(id)?.type)).size === 1;
  const missing = alike ? strings.notStated : "";
  return {
    caption: strings.facts,
    columns: [{ label: strings.fact, width: 8 }, ...sideColumns(compared, words)],
    rows: rows
      .filter(({ cells }) => cells.some((text) => text !== ""))
      .map(({ name, cells }) => ({
        cells: [{ text: name }, ...cells.map((text) => ({ text: text || missing }))],
        claimIds: [],
      })),
  };
}

function groupTable(
  { compared }: Comparison,
  { kind, rows }: Comparison["groups"][number],
  words: CompareWords,
): AnalysisTable {
  const shared = rows.filter((row) => row.shared).length;
  return {
    caption: strings.captionOf(strings.kinds[kind], shared, rows.length),
    columns: [
      { label: strings.name, width: 14 },
      { label: strings.sharedColumn, width: 6 },
      ...sideColumns(compared, words),
    ],
    rows: rows.map((row) => ({
      cells: [
        words.cell(row.entity),
        { text: row.shared ? strings.yes : "" },
        ...row.sides.map((ids, index) => words.side(ids, compared[index] ?? "", row.entity)),
      ],
      claimIds: [...new Set(row.sides.flat())],
    })),
  };
}

function figureTable({ compared, figures }: Comparison, words: CompareWords): AnalysisTable {
  return {
    caption: strings.figures,
    columns: [{ label: strings.thing, width: 16 }, { label: strings.unit, width: 8 }, ...sideColumns(compared, words)],
    rows: figures.map(({ predicate, direction, entity, unit, measure, sides }) => ({
      cells: [
        {
          text: figureThing(strings.about(predicatePhrase(predicate, direction), words.name(entity)), measure),
          entity,
        },
        { text: unitText(unit) },
        ...sides.map((ids) => figuresCell(words.claims(ids), unit)),
      ],
      claimIds: [...new Set(sides.flat())],
    })),
  };
}

/** The thing that figures are about: "depends on Sintered NdFeB magnets (share of imports)". */
function figureThing(text: string, measure: Comparison["figures"][number]["measure"]): string {
  return measure === null ? text : withAside(text, strings.measures[measure]);
}

function figuresCell(claims: readonly Claim[], unit: string): AnalysisCell {
  const measured = claims.map((claim) => measuredBy(claim, "all"));
  return partlyEnglish(listClauses(claims.map((claim) => figureWords(claim, unit))), measured);
}

/** The figure of a claim, its kind and date: "5,000 tonnes a year (Capacity, 2024)". */
function figureWords(claim: Claim, unit: string): string {
  const figure = claim.unit === unit ? figureText(claim) : null;
  const date = claim.since ?? claim.until;
  const amount = figure?.amount ?? heldShare(claim) ?? "";
  const asides = [figure?.kind ?? "", figure?.measured ?? "", date === null ? "" : formatDate(date)].filter(Boolean);
  return asides.length === 0 ? amount : withAside(amount, listParts(asides));
}

function betweenTable({ between }: Comparison, words: CompareWords): AnalysisTable {
  return itemTable(strings.betweenTitle, words.claims(between), {
    columns: [
      { label: strings.statement, width: 40, of: (claim) => english(markedStatement(claim)) },
      { ...newestColumn(), of: ({ newest_source }) => newestCell(newest_source) },
      { label: strings.evidence, of: claimGradeCell },
    ],
    claimIds: ({ id }) => [id],
  });
}

function timelineTable({ compared, timeline }: Comparison, words: CompareWords): AnalysisTable {
  const dated = timeline.flatMap(({ sides }) =>
    sides.flatMap((ids, index) => words.claims(ids).map((claim) => ({ ...claim, whose: compared[index] ?? "" }))),
  );
  const newest = dated.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)).slice(-MOST_DATED);
  return itemTable(strings.timeline, newest, {
    columns: [
      { label: strings.date, width: 8, of: (claim) => dateCell(dateOf(claim)) },
      { label: strings.whose, width: 12, of: ({ whose }) => words.cell(whose) },
      { label: strings.statement, width: 34, of: (claim) => english(markedStatement(claim)) },
      { ...newestColumn(), of: ({ newest_source }) => newestCell(newest_source) },
      { label: strings.evidence, of: claimGradeCell },
    ],
    claimIds: ({ id }) => [id],
  });
}

function dateOf({ since, until }: Claim): string {
  return since ?? until ?? "";
}

function sideColumns(compared: readonly string[], words: CompareWords) {
  return compared.map((id) => ({ label: words.name(id), width: 18 }));
}
