import type { RemovalAnswer, RemovalItem, SupplyLoss } from "@atlas/server/contract";
import { removalAnswer } from "../../api/removal.ts";
import { type RemovalState, removalAddress, removalIn } from "../../url/pages/removalAddress.ts";
import { countryInSentence } from "../../words/codes/countryInSentence.ts";
import { listSome } from "../../words/listWords.ts";
import type { Analysis, AnalysisTable, AskAnalysis } from "../common/Analysis.ts";
import { RemovalWords } from "./RemovalWords.ts";
import { removalTables, singlePointTable } from "./removalTables.ts";
import { strings } from "./strings.ts";

/** In a title; more would be too long to read. */
const MOST_NAMED = 3;

export function removalAnalysis(answer: RemovalAnswer, asked: RemovalState): Analysis {
  const words = new RemovalWords(answer);
  const single = asked.ids.length === 0 && asked.country === "";
  const reported = findings(answer, asked);
  const tables = single ? [singlePointTable(answer, words)] : removalTables(reported, words, answer.items);
  const sentences = single ? singleSentences(answer) : lossSentences(reported, asked, answer.items.length);
  return {
    title: single ? strings.titleSingle : strings.titleWithout(removedName(asked, words)),
    address: removalAddress(asked),
    sentences: answer.cut ? [...sentences, strings.cut] : sentences,
    tables,
    limits: limitsOf(answer, asked, single),
    claims: claimsIn(answer, tables),
    entities: asked.ids,
  };
}

export const askRemoval: AskAnalysis = async ({ search }, client) => {
  const asked = removalIn(search);
  return removalAnalysis(await client.fetchQuery(removalAnswer(asked)), asked);
};

/** The losses to report: when all of China is removed, "nobody left in China" is no finding. */
function findings(answer: RemovalAnswer, { country }: RemovalState): RemovalAnswer {
  if (country !== "CN") return answer;
  const items = answer.items.map(elsewhere).filter(hasLoss);
  const reported = new Set(items.map(({ item }) => item));
  const sectors = answer.sectors
    .map((sector) => ({ ...elsewhere(sector), lost: sector.lost.filter((item) => reported.has(item)) }))
    .filter(({ lost }) => lost.length > 0);
  return { ...answer, items, sectors, customers: answer.customers.map(elsewhere).filter(hasLoss) };
}

function elsewhere<Row extends { losses: SupplyLoss[] }>(row: Row): Row {
  return { ...row, losses: row.losses.filter(({ side }) => side !== "in-china") };
}

function hasLoss({ losses }: { losses: readonly SupplyLoss[] }): boolean {
  return losses.length > 0;
}

function removedName({ ids, country }: RemovalState, words: RemovalWords): string {
  const names = ids.map((id) => words.name(id));
  return listSome(
    [...names, ...(country === "" ? [] : [strings.organisationsOf(countryInSentence(country))])],
    MOST_NAMED,
  );
}

function lossSentences(
  { removed, touched, items, sectors, customers }: RemovalAnswer,
  { country }: RemovalState,
  lost: number,
): string[] {
  if (removed.length === 0) return [strings.nobodyTaken];
  const owned = removed.filter(({ why }) => why === "subsidiary").length;
  const whole = sectors.filter(({ losses }) => losses.length > 0).length;
  return [
    owned === 0 ? strings.takenOut(removed.length) : strings.takenOutOwned(removed.length, owned),
    ...(touched > 0 ? [strings.touched(removed.length, touched, lost)] : []),
    ...kindsOf(items),
    ...(country === "CN" && items.length < lost ? [strings.limits.china] : []),
    ...(sectors.length > 0 ? [strings.sectorsLost(sectors.length, whole)] : []),
    ...(customers.length > 0 ? [strings.customersLost(customers.length)] : []),
    ...(lost + customers.length === 0 ? [strings.nothingLost] : []),
  ];
}

function singleSentences({ single_points }: RemovalAnswer): string[] {
  const needed = single_points.filter(({ sectors }) => sectors.length > 0).length;
  const reported = single_points.filter(({ last_reported }) => last_reported.length > 0).length;
  return [
    strings.singleFound(single_points.length),
    ...(reported === 0 ? [] : [strings.singleReported(reported)]),
    strings.singleNeeded(needed),
  ];
}

/** How many items have which loss, worst first as the items are. */
function kindsOf(items: readonly RemovalItem[]): string[] {
  const counts = new Map<string, { loss: SupplyLoss; count: number }>();
  for (const loss of items.flatMap(({ losses }) => losses)) {
    const key = `${loss.side} ${loss.rest}`;
    counts.set(key, { loss, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ loss, count }) => strings.lostHere(count, strings.losses[loss.side][loss.rest]));
}

function limitsOf({ coverage }: RemovalAnswer, { country, subsidiaries }: RemovalState, single: boolean): string[] {
  const { limits } = strings;
  const known = (type: string) => {
    const { supplied = 0, total = 0 } = coverage.find((one) => one.type === type) ?? {};
    return limits.of(supplied, total);
  };
  return [
    limits.notFound,
    limits.counted,
    ...(single ? [limits.group] : [limits.capacity, limits[subsidiaries]]),
    ...(country === "" ? [] : [limits.country]),
    limits.sectors,
    limits.coverage(known("technology"), known("product")),
  ];
}

function claimsIn({ claims }: RemovalAnswer, tables: readonly AnalysisTable[]) {
  const used = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ claimIds }) => claimIds)));
  return claims.filter(({ id }) => used.has(id));
}
