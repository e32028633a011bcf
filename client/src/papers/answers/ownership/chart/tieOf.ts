import type { Claim } from "@atlas/server/contract";
import { decidingClaim } from "@atlas/server/lineGrade";
import { standingOf } from "@atlas/server/standing";
import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import { disputedPoint } from "../../../../model/claim/disputeText.ts";
import { shareOrNone } from "../../../../model/claim/owners/ownersText.ts";
import { figureWord } from "../../../../model/claim/statement.ts";
import { shareText } from "../../../../model/words/figureText.ts";
import { today } from "../../../../model/words/formatDate.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import type { ChainNode } from "../chainTree.ts";
import type { ChartTie } from "./ChartBox.ts";
import { chartStrings as strings } from "./strings.ts";

/** Publishers named in a note. */
const MOST_NAMED = 3;

/** A step of ownership as its connector tells it: the newest share, its year, and notes on what is weak in them. */
export function tieOf(node: ChainNode): ChartTie {
  const [newest] = node.claims;
  const current = node.claims.filter(({ status }) => status === "in-force");
  const grade = decidingClaim(node.claims).evidence;
  const word = newest.share_pct === null ? null : figureWord(newest, newest.share_pct);
  const shareGrade = weakerShare(newest, grade, word);
  const { kind, date } = standingOf(newest, today());
  const isOld = kind === "last-reported";
  return {
    node,
    grade,
    share: newest.share_pct === null ? null : shareText(newest.share_pct),
    shareGrade,
    year: ((isOld ? date : null) ?? newest.since ?? newest.confirmed ?? "").slice(0, 4),
    notes: [
      ...current.flatMap(disputeNote),
      ...(word === null || shareGrade === null ? [] : [strings.shareInWord(gradeName(grade).toLowerCase(), word)]),
      ...(newest.share_pct === null ? namedShare(node.claims) : []),
      ...(isOld ? [strings.unconfirmed] : []),
    ],
  };
}

/** The grade of a share that is weaker than its tie: that of its claim, or the word of a company within a better claim. */
function weakerShare(newest: Claim, grade: Evidence, word: string | null): Evidence | null {
  if (newest.share_pct === null || grade === "disputed") return null;
  const own = word === null ? newest.evidence : "self-reported";
  return evidenceGrades[own].rank < evidenceGrades[grade].rank ? own : null;
}

function disputeNote(claim: Claim): string[] {
  if (claim.disputed_by.length === 0) return [];
  const voices = [...new Set(claim.source_voices.slice(claim.sources.length))];
  const names = listSome(voices, MOST_NAMED);
  const tell = claim.evidence === "disputed" ? strings.disputed : strings.contradicted;
  return [tell(names, disputedPoint(claim) ?? "")];
}

/** A percentage that only the statement names is nobody's share here, and is not left unsaid. */
function namedShare([newest, ...older]: ChainNode["claims"]): string[] {
  const text = shareOrNone(newest, older);
  return /\d%/.test(text) ? [strings.named(text)] : [];
}
