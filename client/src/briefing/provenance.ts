import { type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { formatDate } from "../words/formatDate.ts";
import { listSentences } from "../words/listWords.ts";
import { gradeMeaning, gradeName } from "../words/names.ts";
import { licenceLimit, withOwnData } from "../words/ownData/ownDataset.ts";
import { answerAddress } from "./answerAddress.ts";
import type { Briefing } from "./Briefing.ts";
import { leftOut } from "./leftOut.ts";
import { type Counted, ofAnswer } from "./ofAnswer.ts";
import { ownWordOnly } from "./ownWordOnly.ts";
import { strings } from "./strings.ts";

/** What every file says of where its content comes from, in the language of the interface. */
export interface Provenance {
  /** Title, version and date of the data set. */
  dataset: string;
  /** Address of the view, with the version of the data set. */
  link: string;
  /** Address of the page whose answer the briefing tells; null where it tells none. */
  answeredAt: string | null;
  hash: string;
  /** Name of the licence of the data, with its address where that is known. */
  licence: string;
  /** The grades of evidence that the claims shown have, strongest first, with how many of those counted have each. */
  grades: ProvenanceGrade[];
  /** Of how many of the claims shown an answer is made, which alone are counted; empty where all are. */
  counted: string;
  /** How many of the claims counted rest on the word of one of their sides alone, and on whose. */
  ownWord: string;
  /** Both in one: what to beware of. */
  caveat: string;
  /** What filters, date and the reader's hand keep out of the view, in sentences; empty if nothing. */
  leftOut: string;
}

/** One grade of evidence: `grade` and `meaning` are words, `count` claims have it. */
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

/** Says where a briefing comes from, how its claims are graded, and what to beware of. */
export function provenanceOf(briefing: Briefing): Provenance {
  const { dataset } = briefing;
  const answer = ofAnswer(briefing);
  const counted = countedText(briefing, answer);
  const ownWord = ownWordText(answer.counted);
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
    grades: gradesOf(briefing, answer.counted),
    counted,
    ownWord,
    caveat: listSentences([counted, ownWord]),
    leftOut: listSentences(leftOut(briefing)),
  };
}

/** Whose word alone claims rest on, and which only relay such words. */
function ownWordText(counted: Briefing): string {
  const ownWord = ownWordOnly(counted);
  const relayed = ownWord.relayed === 0 ? "" : strings.relayed(ownWord.relayed);
  return listSentences([strings.caveat(ownWord, counted.claims.length), relayed]);
}

function countedText({ claims }: Briefing, { counted, rests }: Counted): string {
  if (rests === "none") return strings.noneOfAnswer;
  return rests === "all" ? "" : strings.counted(counted.claims.length, claims.length - counted.claims.length);
}

function gradesOf({ claims }: Briefing, counted: Briefing): ProvenanceGrade[] {
  const used = new Set(claims.map(({ claim }) => claim.evidence));
  return evidenceIds
    .filter((id) => used.has(id))
    .map((id) => ({
      id,
      grade: gradeName(id),
      meaning: gradeMeaning(id),
      count: counted.claims.filter(({ claim }) => claim.evidence === id).length,
    }));
}
