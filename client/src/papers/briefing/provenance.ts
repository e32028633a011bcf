import { type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { wholeAddress } from "../../model/address/splitAddress.ts";
import { speakerName } from "../../model/claim/ownWord.ts";
import { kinSpeakers } from "../../model/claim/source/voiceOf.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { listClauses, listSentences } from "../../model/words/listWords.ts";
import { gradeMeaning, gradeName } from "../../model/words/names.ts";
import { licenceLimit, withOwnData } from "../../model/words/ownData/ownData.ts";
import { chipsOf } from "../../picture/filters/chipsOf.ts";
import type { Briefing } from "./Briefing.ts";
import { type RestrictedBriefing, restrictToAnswer } from "./restrictToAnswer.ts";
import { strings } from "./strings.ts";

/** The origin of the content of a file, in the interface language. */
interface Provenance {
  /** Title, version and date of the data set. */
  dataset: string;
  /** Address of the view, with the version of the data set; a path alone if nobody elsewhere can open it whole. */
  link: string;
  /** Likewise of the analysis page; null if the briefing has no analysis. */
  answeredAt: string | null;
  hash: string;
  /** Name of the licence of the data, with its address if known. */
  licence: string;
  /** The grades of the claims shown, strongest first, with the number of claims counted. */
  grades: ProvenanceGrade[];
  /** Says on how many of the claims shown the answer rests, which are the ones counted; empty if it rests on all. */
  counted: string;
  /** Says how many of the claims counted are self-reported, and who speaks in them. */
  ownWord: string;
  /** `counted` and `ownWord` together. */
  caveat: string;
  /** Sentences on what filters, date and reader keep out of the view; empty if nothing. */
  omissions: string;
}

/** A grade of evidence with its name, meaning and number of claims. */
export interface ProvenanceGrade {
  id: Evidence;
  grade: string;
  meaning: string;
  count: number;
}

/** Addresses of the licences that data sets have had. */
const licences: Readonly<Record<string, string>> = {
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
};

export function provenanceOf(briefing: Briefing): Provenance {
  const { dataset } = briefing;
  const answer = restrictToAnswer(briefing);
  const counted = countedText(briefing, answer);
  const ownWord = ownWordText(answer.restricted);
  const { title, version, date, licence } = dataset;
  return {
    dataset: withOwnData(strings.dataset(title, version, formatDate(date)), dataset),
    link: briefing.link,
    answeredAt: answerAddress(briefing),
    hash: briefing.hash,
    licence: licenceLimit(
      licences[licence] === undefined ? licence : strings.licence(licence, licences[licence]),
      dataset,
    ),
    grades: gradesOf(briefing, answer.restricted),
    counted,
    ownWord,
    caveat: listSentences([counted, ownWord]),
    omissions: listSentences(omissions(briefing)),
  };
}

function ownWordText(restricted: Briefing): string {
  const ownWord = countSelfReported(restricted);
  const relayed = ownWord.relayed === 0 ? "" : strings.relayed(ownWord.relayed);
  return listSentences([strings.caveat(ownWord, restricted.claims.length), relayed]);
}

function countedText({ claims }: Briefing, { restricted, basis }: RestrictedBriefing): string {
  if (basis === "none") return strings.noneOfAnswer;
  return basis === "all" ? "" : strings.counted(restricted.claims.length, claims.length - restricted.claims.length);
}

function gradesOf({ claims }: Briefing, restricted: Briefing): ProvenanceGrade[] {
  const used = new Set(claims.map(({ claim }) => claim.evidence));
  return evidenceIds
    .filter((id) => used.has(id))
    .map((id) => ({
      id,
      grade: gradeName(id),
      meaning: gradeMeaning(id),
      count: restricted.claims.filter(({ claim }) => claim.evidence === id).length,
    }));
}

/** Sentences on what filters, the date and the reader keep out of a view; none if nothing is. */
export function omissions({ counts, view }: Briefing): string[] {
  const { aside, hidden, onHiddenLines, folded } = counts;
  const filters = chipsOf(view.filters).map(({ text }) => text);
  const hides = aside.entities + aside.claims > 0;
  return [
    ...(filters.length === 0
      ? []
      : [listSentences([strings.filters(listClauses(filters)), ...(hides ? [strings.aside(aside)] : [])])]),
    ...(hidden === 0 ? [] : [strings.hidden(hidden)]),
    ...(onHiddenLines.claims === 0 ? [] : [strings.onHiddenLines(onHiddenLines)]),
    ...(folded === 0 ? [] : [strings.folded(folded)]),
  ];
}

/** The address of the analysis page behind a briefing, whole if that of the view is; null if there is none. */
export function answerAddress({ analysis, link }: Pick<Briefing, "analysis" | "link">): string | null {
  return analysis === null ? null : (wholeAddress(analysis.address, link) ?? analysis.address);
}

/** Claims that no independent voice supports. */
export interface SelfReportedCount {
  count: number;
  /** Speakers among the kin of the two sides, with the number of claims, most first. */
  speakers: readonly { name: string; count: number }[];
  /** Other claims, whose sources only relay one interested party, as an audit found. */
  relayed: number;
}

/** Counts the self-reported claims, in total and by speaker, and the claims that only relay one party. */
function countSelfReported({ claims, sources, named }: Briefing): SelfReportedCount {
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const selfReported = claims.filter(({ claim }) => claim.evidence === "self-reported");
  const counts = new Map<string, number>();
  for (const { claim } of selfReported) {
    const cited = claim.sources.flatMap((id) => sourceOf.get(id) ?? []);
    for (const id of kinSpeakers(claim, cited)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const speakers = [...counts]
    .sort(([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1))
    .map(([id, count]) => ({ name: speakerName(id, named), count }));
  const relayed = claims.filter(
    ({ claim: { evidence, caveats } }) => evidence === "single-source" && caveats.includes("relay-unmarked"),
  );
  return { count: selfReported.length, speakers, relayed: relayed.length };
}
