import type { WhatIfAnswer, WhatIfThing } from "@atlas/server/contract";
import { reportedWords, statusWords } from "../../../../model/claim/claimWords.ts";
import { figureText, withKind } from "../../../../model/words/figureText.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { labelled, listClauses, listParts, listSentences, listWords } from "../../../../model/words/listWords.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { abroadOf, amountsOf, type Maker, withYear } from "./makerAmounts.ts";
import { makerStrings as strings } from "./makerStrings.ts";

/** Makers under a related technology or product that are named; the others are counted. */
const MOST_RELATED = 4;

/**
 * Lists the other makers of what drops out, that of which none is recorded first: those outside China first; after them,
 * marked, those last reported years ago and those who only plan it. A thing without any says what the data set knows of it.
 */
export function makerTable({ things }: WhatIfAnswer, words: WhatIfWords): AnalysisTable {
  const { thing, maker, far, evidence } = strings.columns;
  const several = things.length > 1;
  const listed = things
    .filter((one) => several || othersOf(one).length > 0)
    .toSorted((a, b) => Math.sign(abroadOf(a, words).length) - Math.sign(abroadOf(b, words).length));
  return {
    caption: strings.makers,
    columns: [
      ...(several ? [{ label: thing, width: 14 }] : []),
      { label: maker, width: 14 },
      { label: far, width: 18 },
      { label: evidence, width: 10 },
    ],
    rows: listed.flatMap((one) => rowsOf(one, several, words)),
    note: makersNote(things, words),
  };
}

function rowsOf(thing: WhatIfThing, several: boolean, words: WhatIfWords): AnalysisRow[] {
  const head = several ? [words.cell(thing.item)] : [];
  const abroad = abroadOf(thing, words);
  const left = [...abroad, ...thing.left.filter((maker) => !abroad.includes(maker))];
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
  if (abroad.length > 0 || !several) return rows;
  const nobody: AnalysisCell[] = [{ text: strings.noOther }, { text: coverageText(thing, words) }];
  return [{ cells: [...head, ...nobody, { text: "" }], claimIds: [] }, ...rows];
}

function othersOf({ left, last_reported, announced }: WhatIfThing): Maker[] {
  return [...left, ...last_reported, ...announced];
}

/** What is made, what is planned, and the maturity; each figure with what it measures and its year. */
function howFar({ amount, planned, maturity }: Maker, words: WhatIfWords): string {
  const textOf = (id: string | null) => {
    const [claim] = words.claims(id === null ? [] : [id]);
    const figure = claim && figureText(claim, "some");
    return claim && figure ? { claim, text: figure.text } : null;
  };
  const [made, plan] = [textOf(amount), textOf(planned)];
  const due = plan?.claim.due ?? null;
  return listParts([
    ...(made ? [withKind(made.claim, withYear(made.claim, made.text))] : []),
    ...(plan ? [labelled(strings.planned, due === null ? plan.text : listParts([plan.text, formatDate(due)]))] : []),
    ...(maturity === null ? [] : [readableWord(maturity)]),
  ]);
}

/** When it was reported; of those last reported years ago, the mark says so. */
function dateOf({ newest_source }: Maker): string {
  return newest_source === null ? strings.undated : strings.asOf(formatDate(newest_source));
}

function coverageText({ coverage }: WhatIfThing, words: WhatIfWords): string {
  const related = coverage.related.map(({ item, organisations }) =>
    strings.related(words.inSentence(item), makersText(organisations, words)),
  );
  return listClauses([strings.coverage(coverage.claims), ...related]);
}

function makersNote(things: readonly WhatIfThing[], words: WhatIfWords): string {
  const { replace, coverage, related } = strings.note;
  const [thing, ...others] = things;
  if (thing === undefined || others.length > 0) return replace;
  return listSentences([
    replace,
    ...(thing.left.length === 0 ? [] : [strings.note.amounts(amountsOf(thing.left))]),
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
