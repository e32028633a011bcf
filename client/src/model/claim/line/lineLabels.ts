import type { Claim } from "@atlas/server/contract";
import { gradesIn } from "@atlas/server/lineGrade";
import { predicateIds } from "@atlas/server/vocabulary";
import { shareText } from "../../words/figureText.ts";
import { withAside } from "../../words/listWords.ts";
import { predicatePhrase } from "../../words/names.ts";
import { statusWord } from "../statusText.ts";
import { countWords, lineWords } from "../strings.ts";
import { drawnWay } from "./drawnWay.ts";
import { shareOf } from "./shareOf.ts";
import { isOwning, rankOf, tellingClaim } from "./tellingClaim.ts";

/** The claims of a line. */
export type LineClaims = readonly [Claim, ...Claim[]];

/** What can stand on a line, the longest first. Where its claims differ in grade, the longest says in how many. */
export interface LineLabels {
  /** Lines of a lower rank are labelled first. */
  rank: number;
  /** Its verb and the number of its other claims, "owns 36% +2", if wanted; at last the share alone, "36% +2". */
  verbs: string[];
  /** The number of its claims, if several. */
  counts: string[];
}

/** Which lines carry verbs. */
export type VerbsOn = "every line" | "ownership" | "no line";

export function lineLabels(claims: LineClaims, on: VerbsOn): LineLabels {
  const telling = tellingClaim(claims);
  const verbs = on === "every line" || (on === "ownership" && isOwning(telling));
  return {
    rank: verbs ? rankOf(telling) : predicateIds.length,
    verbs: verbs ? verbLabels(telling, claims) : [],
    counts: claims.length > 1 ? withGrades(String(claims.length), claims) : [],
  };
}

/**
 * The verb of the claim that tells most about a line, from owner or doer, and the number of the others; then the share
 * of an owner, for a line too short for more.
 */
function verbLabels(telling: Claim, claims: LineClaims): string[] {
  const share = shareOf(telling, claims);
  const verb =
    share === null ? predicatePhrase(telling.predicate, drawnWay(telling).phrase) : lineWords.owns(shareText(share));
  const status = statusWord(telling);
  const whole = withGrades(withOthers(status === null ? verb : withAside(verb, status), claims), claims);
  return share === null || status !== null ? whole : [...whole, withOthers(shareText(share), claims)];
}

function withOthers(text: string, { length }: LineClaims): string {
  return length > 1 ? `${text} +${length - 1}` : text;
}

function withGrades(text: string, claims: LineClaims): string[] {
  const grades = gradesIn(claims);
  return grades > 1 ? [withAside(text, countWords.gradeCount(grades)), text] : [text];
}
