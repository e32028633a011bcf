import { type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { formatDate } from "../ui/formatDate.ts";
import { listSentences } from "../ui/listWords.ts";
import { gradeMeaning, gradeName } from "../ui/names.ts";
import { licenceLimit, withOwnData } from "../ui/ownDataset.ts";
import { answerAddress } from "./answerAddress.ts";
import type { Briefing } from "./Briefing.ts";
import { leftOut } from "./leftOut.ts";
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
  /** The grades of evidence that the claims have, strongest first. */
  grades: ProvenanceGrade[];
  /** How many claims rest on the word of one of their sides alone, and on whose. */
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
    grades: gradesOf(briefing),
    caveat: caveatOf(briefing),
    leftOut: listSentences(leftOut(briefing)),
  };
}

/** What to beware of: whose word alone claims rest on, and which only relay such words. */
function caveatOf(briefing: Briefing): string {
  const ownWord = ownWordOnly(briefing);
  const relayed = ownWord.relayed === 0 ? "" : strings.relayed(ownWord.relayed);
  return listSentences([strings.caveat(ownWord, briefing.claims.length), relayed]);
}

function gradesOf({ claims }: Briefing): ProvenanceGrade[] {
  return evidenceIds.flatMap((id) => {
    const count = claims.filter(({ claim }) => claim.evidence === id).length;
    return count === 0 ? [] : { id, grade: gradeName(id), meaning: gradeMeaning(id), count };
  });
}
