import type { WhatIfAnswer } from "@atlas/server/contract";
import {
  type CircleId,
  circleIds,
  type TakeOut,
  type WhatIfState,
  whatIfAddress,
} from "../../../../model/address/pages/whatIfAddress.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { labelled, listSentences } from "../../../../model/words/listWords.ts";
import type { Analysis, AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import { withoutMarks } from "../../common/toldSentence.ts";
import { answerStrings } from "../answer/answerStrings.ts";
import { countryText } from "../answer/countedCircles.ts";
import { effectSentences } from "../answer/effectSentences.ts";
import { otherMakers } from "../answer/otherMakers.ts";
import { takenName } from "../answer/titleOf.ts";
import { circleStrings } from "../circles/circleStrings.ts";
import { apart, concernedIn, withCurrentUsers } from "../circles/circles.ts";
import { strings } from "../strings.ts";
import { chainOf } from "../tables/reachedTables.ts";
import { WhatIfWords } from "../WhatIfWords.ts";

/** The circle in which one stands, and the claims that put it there. */
interface Found {
  circle: CircleId;
  claimIds: readonly string[];
}

/** Two what-ifs beside each other: what is recorded of each, and in which circle of each an organisation stands. */
export function besideAnalysis(
  answers: readonly [WhatIfAnswer, WhatIfAnswer],
  { first, second }: WhatIfState,
  day: string,
): Analysis {
  const words = new WhatIfWords({
    entities: answers.flatMap(({ entities }) => entities),
    claims: answers.flatMap(({ claims }) => claims),
  });
  const [one, other] = [withCurrentUsers(answers[0], words, day), withCurrentUsers(answers[1], words, day)];
  const names = [capital(takenName(first, one, words)), capital(takenName(second, other, words))] as const;
  const found = [circlesBy(one, words), circlesBy(other, words)] as const;
  const table = besideTable(names, found, words);
  const claims = new Map([...one.claims, ...other.claims].map((claim) => [claim.id, claim]));
  const { limits } = answerStrings;
  return {
    title: strings.beside.title(...names),
    address: whatIfAddress(first, second),
    sentences: [
      labelled(names[0], findingOf(one, first, words)),
      labelled(names[1], findingOf(other, second, words)),
      countedSentence(found),
    ],
    tables: table.rows.length === 0 ? [] : [table],
    leads: true,
    limits: [limits.share, limits.notFound, limits.current, limits.headquarters],
    claims: [...new Set(table.rows.flatMap(({ claimIds }) => claimIds))].flatMap((id) => claims.get(id) ?? []),
    entities: [...first.ids, ...second.ids],
  };
}

/** The recorded effects of rules and shortages, and the other makers. */
function findingOf(answer: WhatIfAnswer, taken: TakeOut, words: WhatIfWords): string {
  const [effects = ""] = effectSentences(answer, words, false);
  return withoutMarks(listSentences([effects, ...otherMakers(answer, taken, words)]));
}

/** The organisations outside of where something stops, each with its circle. */
function circlesBy(answer: WhatIfAnswer, words: WhatIfWords): Map<string, Found> {
  const claimsOf = new Map<string, readonly string[]>([
    ...answer.effects.map(({ entity, claim_ids }) => [entity, claim_ids] as const),
    ...answer.users.map(({ entity, claim_ids }) => [entity, claim_ids] as const),
    ...answer.reached.map((one) => [one.entity, chainOf(one, answer).flatMap(({ claim_ids }) => claim_ids)] as const),
  ]);
  return new Map(
    apart(concernedIn(answer)).abroad.map(({ entity, circle }) => [
      entity,
      { circle, claimIds: words.claims(claimsOf.get(entity) ?? []).map(({ id }) => id) },
    ]),
  );
}

type Both = readonly [ReadonlyMap<string, Found>, ReadonlyMap<string, Found>];

function besideTable(names: readonly [string, string], found: Both, words: WhatIfWords): AnalysisTable {
  const rank = (id: string) => found.map((by) => Number(by.get(id)?.circle ?? circleIds.length + 1));
  const ids = [...new Set(found.flatMap((by) => [...by.keys()]))].toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return Math.min(...one) - Math.min(...other) || Math.max(...one) - Math.max(...other);
  });
  const { columns } = circleStrings;
  return {
    caption: strings.beside.table,
    columns: [
      { label: columns.country, width: 12 },
      { label: columns.organisation, width: 16 },
      { label: names[0], width: 20 },
      { label: names[1], width: 20 },
    ],
    rows: ids.map((id): AnalysisRow => {
      const both = found.map((by) => by.get(id));
      return {
        cells: [{ text: countryText(words.code(id)) }, words.cell(id), ...both.map(circleCell)],
        claimIds: [...new Set(both.flatMap((one) => one?.claimIds ?? []))],
      };
    }),
  };
}

function circleCell(found: Found | undefined): AnalysisCell {
  return { text: found === undefined ? "" : circleStrings.names[found.circle] };
}

function countedSentence([first, second]: Both): string {
  const recordedIn = (by: ReadonlyMap<string, Found>) =>
    [...by].flatMap(([id, { circle }]) => (circle === "3" ? [] : [id]));
  const [one, other] = [new Set(recordedIn(first)), new Set(recordedIn(second))];
  const both = [...one].filter((id) => other.has(id)).length;
  const inferred = [...new Set([...first.keys(), ...second.keys()])].filter((id) => !one.has(id) && !other.has(id));
  const { beside } = strings;
  return listSentences([
    beside.counted(both, one.size - both, other.size - both),
    ...(inferred.length === 0 ? [] : [beside.inferred(inferred.length)]),
  ]);
}
