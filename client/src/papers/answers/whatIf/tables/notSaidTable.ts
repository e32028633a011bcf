import type { WhatIfAnswer } from "@atlas/server/contract";
import type { TakeOut } from "../../../../model/address/pages/whatIfAddress.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { itemTable } from "../../common/cells.ts";
import { apart, insideOf } from "../circles/circles.ts";
import { abroadOf, amountOf } from "../makers/makerAmounts.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { otherStrings as strings } from "./otherStrings.ts";

/** Names listed with a gap; the others are counted. */
const MOST_NAMED = 6;

type Asked = Pick<TakeOut, "countries">;

interface Gap {
  text: string;
  /** The thing or party without a record. */
  names: string;
}

/** The things that the page does not say, built from the gaps of the answer: a list for its reader, and for collecting data. */
export function notSaidTable(answer: WhatIfAnswer, asked: Asked, words: WhatIfWords): AnalysisTable {
  const { notSaid, columns } = strings;
  const table = itemTable(
    notSaid.caption,
    [...circleGaps(answer, words), ...makerGaps(answer, asked, words), ...missingGaps(answer, asked, words)],
    {
      columns: [
        { label: columns.gap, width: 40, of: ({ text }) => text },
        { label: columns.whom, width: 40, of: ({ names }) => names },
      ],
      claimIds: () => [],
    },
  );
  return { ...table, whole: true };
}

function circleGaps({ effects, users, reached }: WhatIfAnswer, words: WhatIfWords): Gap[] {
  const { notSaid } = strings;
  const whole = effects.filter(({ because }) => because.length > 0);
  const unnamed = users.filter(({ from_there }) => from_there === null);
  const inferred = apart(reached).abroad;
  const undated = effects.filter(({ claim_ids }) =>
    words.claims(claim_ids).some(({ effect_day }) => effect_day === null),
  );
  const gap = (text: string, some: readonly { entity: string }[]): Gap[] =>
    some.length === 0
      ? []
      : [
          {
            text,
            names: namesOf(
              some.map(({ entity }) => entity),
              words,
            ),
          },
        ];
  return [
    // Never recorded as such, so the list is never empty.
    { text: notSaid.amount, names: "" },
    ...(effects.length === 0 ? [{ text: notSaid.effect, names: "" }] : []),
    ...gap(notSaid.alone, whole),
    ...gap(notSaid.day, undated),
    ...gap(notSaid.supplier, unnamed),
    ...gap(notSaid.inferred(inferred.length), inferred),
  ];
}

function makerGaps({ things }: WhatIfAnswer, asked: Asked, words: WhatIfWords): Gap[] {
  return things.flatMap((thing) => {
    const without = abroadOf(thing, words, insideOf(asked)).filter((maker) => amountOf(maker, words) === null);
    if (thing.why !== "taken" || without.length === 0) return [];
    const names = namesOf(
      without.map(({ organisation }) => organisation),
      words,
    );
    return [{ text: strings.notSaid.makes(words.inSentence(thing.item)), names }];
  });
}

/** Each kind of gap once for each thing; who makes it outside China is no gap where something stops elsewhere. */
function missingGaps({ missing }: WhatIfAnswer, asked: Asked, words: WhatIfWords): Gap[] {
  const own = missing.filter(({ kind }) => kind !== "no_maker_abroad" || insideOf(asked).includes("CN"));
  const first = own.filter(
    (one, place) => own.findIndex((other) => other.kind === one.kind && other.item === one.item) === place,
  );
  return first.map(({ kind, item }) => ({
    text: strings.notSaid.gaps[kind](words.inSentence(item)),
    names: namesOf(
      missing.flatMap((one) => (one.kind === kind && one.item === item ? (one.entity ?? []) : [])),
      words,
    ),
  }));
}

function namesOf(ids: readonly string[], words: WhatIfWords): string {
  return listSome(
    [...new Set(ids)].map((id) => words.name(id)),
    MOST_NAMED,
  );
}
