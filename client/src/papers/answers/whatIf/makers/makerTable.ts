import type { Claim, WhatIfAnswer, WhatIfThing } from "@atlas/server/contract";
import type { TakeOut } from "../../../../model/address/pages/whatIfAddress.ts";
import { claimAddress } from "../../../../model/address/view/claimAddress.ts";
import { reportedWords, statusWords } from "../../../../model/claim/claimWords.ts";
import { figureText, withKind, withYear } from "../../../../model/words/figureText.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { labelled, listClauses, listParts, listSentences, listWords } from "../../../../model/words/listWords.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import { placeOf } from "../answer/countedCircles.ts";
import { insideOf } from "../circles/circles.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { abroadOf, amountOf, amountsOf, confirmedOf, isDisputed, type Maker, otherAmount } from "./makerAmounts.ts";
import { makerStrings as strings } from "./makerStrings.ts";

type Asked = Pick<TakeOut, "countries">;

/** Makers under a related technology or product that are named; the others are counted. */
const MOST_RELATED = 4;

/**
 * Lists the other makers of what drops out, that of which none is recorded first: those outside first; after them,
 * marked, those last reported years ago and those who only plan it. A thing without any says what the data set knows of it.
 */
export function makerTable({ things }: WhatIfAnswer, asked: Asked, words: WhatIfWords): AnalysisTable {
  const { thing, maker, far, evidence } = strings.columns;
  const several = things.length > 1;
  const supplied = things.some(({ left }) => left.some(({ supplies }) => supplies.length > 0));
  const hasAbroad = (one: WhatIfThing) => abroadOf(one, words, insideOf(asked)).length > 0;
  const listed = things
    .filter((one) => several || othersOf(one).length > 0)
    .toSorted((a, b) => Number(hasAbroad(a)) - Number(hasAbroad(b)));
  return {
    caption: strings.makers,
    columns: [
      ...(several ? [{ label: thing, width: 14 }] : []),
      { label: maker, width: 14 },
      { label: far, width: 18 },
      ...(supplied ? [{ label: strings.columns.supplies, width: 16 }] : []),
      { label: evidence, width: 10 },
    ],
    rows: listed.flatMap((one) => rowsOf(one, { several, supplied, asked, words })),
    note: makersNote(things, asked, words),
    whole: true,
  };
}

interface Context {
  several: boolean;
  /** Whether any maker is recorded to supply it. */
  supplied: boolean;
  asked: Asked;
  words: WhatIfWords;
}

function rowsOf(thing: WhatIfThing, { several, supplied, asked, words }: Context): AnalysisRow[] {
  const head = several ? [words.cell(thing.item)] : [];
  const abroad = abroadOf(thing, words, insideOf(asked));
  const left = [...abroad, ...thing.left.filter((maker) => !abroad.includes(maker))];
  const row = (maker: Maker & { supplies?: readonly string[] }, mark: string): AnalysisRow => ({
    cells: [
      ...head,
      words.placedCell(maker.organisation),
      { text: listParts([mark, howFar(maker, words), dateOf(maker, words)].filter(Boolean)) },
      ...(supplied ? [supplyCell(words.claims(maker.supplies ?? []), words)] : []),
      words.grade(maker),
    ],
    claimIds: [...maker.claim_ids, ...(maker.supplies ?? [])],
  });
  const rows = [
    ...left.map((maker) => row(maker, isDisputed(maker) ? strings.disputed : "")),
    ...thing.last_reported.map((maker) =>
      row(maker, reportedWords.lastReported((confirmedOf(maker, words) ?? "").slice(0, 4))),
    ),
    ...thing.announced.map((maker) => row(maker, statusWords.planned)),
  ];
  if (abroad.length > 0 || !several) return rows;
  const nobody: AnalysisCell[] = [{ text: strings.noOther(placeOf(asked)) }, { text: coverageText(thing, words) }];
  const rest = [...(supplied ? [{ text: "" }] : []), { text: "" }];
  return [{ cells: [...head, ...nobody, ...rest], claimIds: [] }, ...rows];
}

function othersOf({ left, last_reported, announced }: WhatIfThing): Maker[] {
  return [...left, ...last_reported, ...announced];
}

/** Amounts made and planned, and the maturity; each figure with what it measures and its year. */
function howFar(maker: Maker, words: WhatIfWords): string {
  const { planned, maturity } = maker;
  const textOf = (claim: Claim | null) => {
    const figure = claim && figureText(claim, "some");
    return claim && figure ? { claim, text: figure.text } : null;
  };
  const [planning = null] = words.claims(planned === null ? [] : [planned]);
  const [made, plan] = [textOf(amountOf(maker, words)), textOf(planning)];
  const other = made ? "" : otherAmount(maker, words);
  const due = plan?.claim.due ?? null;
  return listParts([
    ...(made ? [withKind(made.claim, withYear(made.claim, made.text))] : []),
    ...(other === "" ? [] : [other]),
    ...(plan ? [labelled(strings.planned, due === null ? plan.text : listParts([plan.text, formatDate(due)]))] : []),
    ...(maturity === null ? [] : [readableWord(maturity)]),
  ]);
}

/** Takers on record, and how much each takes; each leads to its claim. */
function supplyCell(claims: readonly Claim[], words: WhatIfWords): AnalysisCell {
  const parts = claims.map((claim, place) => {
    const figure = figureText(claim);
    const name = words.name(claim.object);
    const text = figure === null ? name : labelled(name, withKind(claim, figure.text));
    return { before: place === 0 ? "" : listClauses(["", ""]), text, to: claimAddress(claim) };
  });
  return { text: listClauses(parts.map(({ text }) => text)), parts };
}

/** When it was last confirmed; never the day of a source against it. */
function dateOf(maker: Maker, words: WhatIfWords): string {
  const day = confirmedOf(maker, words);
  return day === null ? strings.undated : strings.asOf(formatDate(day));
}

function coverageText({ coverage }: WhatIfThing, words: WhatIfWords): string {
  const related = coverage.related.map(({ item, organisations }) =>
    strings.related(words.inSentence(item), makersText(organisations, words)),
  );
  return listClauses([strings.coverage(coverage.claims), ...related]);
}

function makersNote(things: readonly WhatIfThing[], asked: Asked, words: WhatIfWords): string {
  const { replace, coverage, related } = strings.note;
  const [thing, ...others] = things;
  if (thing === undefined || others.length > 0) return replace;
  const abroad = abroadOf(thing, words, insideOf(asked));
  return listSentences([
    replace,
    ...(abroad.length === 0 ? [] : [strings.note.amounts(placeOf(asked), amountsOf(abroad, words))]),
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
