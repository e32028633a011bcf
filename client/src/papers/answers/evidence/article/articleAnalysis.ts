import type { Claim, Source, SourceDetail } from "@atlas/server/contract";
import { dueOf } from "@atlas/server/due";
import { articleAddress } from "../../../../model/address/pages/articleAddress.ts";
import { dueText } from "../../../../model/claim/due/dueText.ts";
import { markedStatement } from "../../../../model/claim/statement.ts";
import { formatDate, today } from "../../../../model/words/formatDate.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { labelled, listParts, listSome, listWords } from "../../../../model/words/listWords.ts";
import type { Analysis, AnalysisTable } from "../../common/Analysis.ts";
import { claimGradeCell, english, itemTable } from "../../common/cells.ts";
import { articleStrings as words } from "./articleStrings.ts";
import { otherPublishersFor, ownVerdicts, publishersAgainst, type Verdict, verdictOf, verdicts } from "./verdictOf.ts";

/** Publishers named in a cell before the rest are only counted. */
const MOST_NAMED = 4;

/** The claims that rest on a source, by verdict and then by id. */
export function claimsByVerdict({ source, claims, sources }: SourceDetail): Record<Verdict, Claim[]> {
  const sourceById = new Map(sources.map((one) => [one.id, one]));
  const groups: Record<Verdict, Claim[]> = {
    supported: [],
    oneOther: [],
    alone: [],
    ownWord: [],
    disputed: [],
    assessed: [],
  };
  for (const claim of claims) {
    if (claim.sources.includes(source.id)) groups[verdictOf(claim, source, sourceById)].push(claim);
  }
  return groups;
}

/**
 * Says how much of a source held up on a day (YYYY-MM-DD): in a sentence with the numbers, and claim by claim. Counted is what
 * the source itself asserts: the claims that cite it for support. Comparisons made in this data set that cite it, and
 * claims that it contradicts, are context.
 */
export function articleAnalysis(detail: SourceDetail, day = today()): Analysis {
  const { source, claims } = detail;
  const groups = claimsByVerdict(detail);
  const against = claims.filter((claim) => claim.disputed_by.includes(source.id) && !claim.sources.includes(source.id));
  const sourceById = new Map(detail.sources.map((one) => [one.id, one]));
  const finding = articleFinding(detail, groups);
  const tables = verdicts.map((verdict) =>
    tableOf(words.groups[verdict], groups[verdict], { source, sourceById, day }),
  );
  return {
    title: words.titleOf(source.title),
    ...(finding === null ? {} : { finding }),
    address: articleAddress(source.id),
    sentences: articleSentences(detail, groups, { against: against.length, day }),
    tables: [countTable(groups), ...tables, tableOf(words.contradicted, against, { source, sourceById, day })].filter(
      ({ rows }) => rows.length > 0,
    ),
    limits: words.limits,
    claims: ownVerdicts.flatMap((verdict) => groups[verdict]),
    context: [...groups.assessed, ...against],
    entities: [],
  };
}

/** The heading that says how much of a source held up, and names it; null if not all claims on it are counted, or there are not two. */
function articleFinding({ source, claims, total }: SourceDetail, groups: Record<Verdict, Claim[]>): string | null {
  const all = ownVerdicts.reduce((sum, verdict) => sum + groups[verdict].length, 0);
  if (all < 2 || claims.length < total) return null;
  const { publisher, published } = source;
  const name = published === null ? publisher : listParts([publisher, formatDate(published)]);
  const { supported, ownWord, disputed } = groups;
  const counts = { supported: supported.length, own: ownWord.length, disputed: disputed.length };
  return labelled(name, words.finding(all, counts));
}

function countTable(groups: Record<Verdict, Claim[]>): AnalysisTable {
  const all = ownVerdicts.reduce((sum, verdict) => sum + groups[verdict].length, 0);
  const part = (verdict: Verdict) => formatNumber(Math.round((100 * groups[verdict].length) / all));
  return itemTable(words.countCaption, all > 0 ? ownVerdicts : [], {
    columns: [
      { label: words.verdict, width: 50, of: (verdict) => words.groups[verdict] },
      { label: words.claims, number: true, of: (verdict) => formatNumber(groups[verdict].length) },
      { label: words.part, number: true, of: (verdict) => `${part(verdict)}%` },
    ],
    claimIds: (verdict) => groups[verdict].map(({ id }) => id),
  });
}

interface TableContext {
  source: Source;
  sourceById: ReadonlyMap<string, Source>;
  day: string;
}

function tableOf(caption: string, claims: readonly Claim[], { source, sourceById, day }: TableContext): AnalysisTable {
  return itemTable(caption, claims, {
    columns: [
      { label: words.claim, width: 36, of: (claim) => english(markedStatement(claim)) },
      { label: words.evidence, width: 12, of: claimGradeCell },
      { label: words.publishersFor, width: 20, of: (claim) => counted(otherPublishersFor(claim, source, sourceById)) },
      { label: words.publishersAgainst, width: 14, of: (claim) => counted(publishersAgainst(claim, sourceById)) },
      { label: words.due, width: 16, of: (claim) => dueText(claim, day) ?? "" },
    ],
    claimIds: ({ id }) => [id],
  });
}

function counted(publishers: readonly string[]): string {
  if (publishers.length === 0) return words.none;
  return words.named(publishers.length, listSome(publishers, MOST_NAMED));
}

interface OtherCounts {
  /** Number of claims that the source contradicts or doubts. */
  against: number;
  day: string;
}

/** Answers "how much of this holds up?" with the numbers, and says which claims are counted and which are context. */
function articleSentences(
  { claims, total }: SourceDetail,
  groups: Record<Verdict, Claim[]>,
  { against, day }: OtherCounts,
): string[] {
  const all = ownVerdicts.flatMap((verdict) => groups[verdict]);
  const parts = ownVerdicts
    .filter((verdict) => groups[verdict].length > 0)
    .map((verdict) => words.parts[verdict](groups[verdict].length));
  const due = all.filter((claim) => dueOf(claim, day) !== null).length;
  const compared = groups.assessed.length;
  return [
    all.length === 0 ? words.nothing : words.answer(all.length, listWords(parts)),
    ...(all.length + compared + against > 0 ? [words.counted(compared, against)] : []),
    ...(due > 0 ? [words.dueSentence(due, formatDate(day))] : []),
    ...(claims.length < total ? [words.more(claims.length, total)] : []),
  ];
}
