import type { WhatIfAnswer, WhatIfThing } from "@atlas/server/contract";
import { reportedWords, statusWords } from "../../../../model/claim/claimWords.ts";
import { figureText, withKind } from "../../../../model/words/figureText.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { listClauses, listParts, listSentences, listWords } from "../../../../model/words/listWords.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import { strings } from "../strings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

type Maker = WhatIfThing["left"][number];
/** Makers under a related technology or product that are named; the others are counted. */
const MOST_RELATED = 4;

/**
 * Lists the other makers of what drops out: those outside China first; after them, marked, those last reported years ago and those
 * who only plan it. A thing without any says what the data set knows of its makers.
 */
export function makerTable({ things }: WhatIfAnswer, words: WhatIfWords): AnalysisTable {
  const { thing, maker, far, evidence } = strings.columns;
  const several = things.length > 1;
  const listed = things.filter((one) => several || othersOf(one).length > 0);
  return {
    caption: strings.tables.makers,
    columns: [
      ...(several ? [{ label: thing, width: 14 }] : []),
      { label: maker, width: 14 },
      { label: far, width: 16 },
      { label: evidence, width: 10 },
    ],
    rows: listed.flatMap((one) => rowsOf(one, several, words)),
    note: makersNote(things, words),
  };
}

function rowsOf(thing: WhatIfThing, several: boolean, words: WhatIfWords): AnalysisRow[] {
  const head = several ? [words.cell(thing.item)] : [];
  const abroad = (maker: Maker) => words.entity(maker.organisation)?.counterpart === true;
  const left = [...thing.left.filter(abroad), ...thing.left.filter((maker) => !abroad(maker))];
  const row = (maker: Maker, mark: string): AnalysisRow => ({
    cells: [
      ...head,
      words.placedCell(maker.organisation),
      { text: listParts([mark, howFar(maker, words), dateOf(maker)].filter(Boolean)) },
      words.grade(maker),
    ],
    claimIds: maker.claim_ids,
  });
  const rows = [
    ...left.map((maker) => row(maker, "")),
    ...thing.last_reported.map((maker) =>
      row(maker, reportedWords.lastReported((maker.newest_source ?? "").slice(0, 4))),
    ),
    ...thing.announced.map((maker) => row(maker, statusWords.planned)),
  ];
  if (thing.left.length > 0 || !several) return rows;
  const nobody: AnalysisCell[] = [{ text: strings.noOther }, { text: coverageText(thing, words) }];
  return [{ cells: [...head, ...nobody, { text: "" }], claimIds: [] }, ...rows];
}

function othersOf({ left, last_reported, announced }: WhatIfThing): Maker[] {
  return [...left, ...last_reported, ...announced];
}

/** The amount made or the capacity, with what it measures; without either, the maturity. */
export function scaleOf({ amount, maturity }: Maker, words: WhatIfWords): string {
  const [claim] = words.claims(amount === null ? [] : [amount]);
  const figure = claim && figureText(claim, "some");
  if (claim && figure)
    return withKind(claim, listParts([figure.amount, ...(figure.measured === null ? [] : [figure.measured])]));
  return maturity === null ? "" : readableWord(maturity);
}

/** The same with what the amount measures. */
function howFar({ amount, maturity }: Maker, words: WhatIfWords): string {
  const [claim] = words.claims(amount === null ? [] : [amount]);
  const figure = claim && figureText(claim, "some");
  return listParts([
    ...(claim && figure ? [withKind(claim, figure.text)] : []),
    ...(maturity === null ? [] : [readableWord(maturity)]),
  ]);
}

/** When it was reported; of those last reported years ago, the mark says so. */
function dateOf({ newest_source }: Maker): string {
  return newest_source === null ? "" : strings.asOf(formatDate(newest_source));
}

function coverageText({ coverage }: WhatIfThing, words: WhatIfWords): string {
  const related = coverage.related.map(({ item, organisations }) =>
    strings.related(words.inSentence(item), makersText(organisations, words)),
  );
  return listClauses([strings.coverage(coverage.claims), ...related]);
}

function makersNote(things: readonly WhatIfThing[], words: WhatIfWords): string {
  const { replace, coverage, related } = strings.makersNote;
  const [thing, ...others] = things;
  if (thing === undefined || others.length > 0) return replace;
  return listSentences([
    replace,
    coverage(thing.coverage.claims, words.inSentence(thing.item)),
    ...thing.coverage.related.map(({ item, organisations }) =>
      related(words.inSentence(item), makersText(organisations, words)),
    ),
  ]);
}

function makersText(ids: readonly string[], words: WhatIfWords): string {
  const names = ids.slice(0, MOST_RELATED).map((id) => words.name(id));
  const more = ids.length - names.length;
  return listWords(more > 0 ? [...names, strings.others(more)] : names);
}
