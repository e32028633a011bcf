import type { Developer, LandscapeRow, Side } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import { reportedWords } from "../../../model/claim/claimWords.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { type FigureWords, figureText } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Lookup } from "./Lookup.ts";
import { strings } from "./strings.ts";

type ComparedRow = Pick<LandscapeRow, "gap" | "rule" | "china" | "abroad">;

/** Whether a comparison rests, on at least one side, on self-reported claims. */
export function restsOnOwnWord({ gap, china, abroad }: Pick<ComparedRow, "gap" | "china" | "abroad">): boolean {
  const compared = gap === "behind" || gap === "level" || gap === "ahead";
  return (
    compared && [china, abroad].some(({ evidence, standing }) => standing === "working" && evidence === "self-reported")
  );
}

/** Whether one claim on each side decides which side is ahead, so that either could reverse it. */
export function oneClaimDecides({ gap, rule, china, abroad }: ComparedRow): boolean {
  const isAhead = rule === "maturity-compared" && (gap === "ahead" || gap === "behind");
  return isAhead && [china, abroad].every(({ deciding }) => deciding === 1);
}

/** The gap in a few words. If weaker evidence is filtered out, "none found" says so. */
export function gapText(row: ComparedRow, evidence: LandscapeFilter["evidence"]): string {
  const { gap, rule } = row;
  const text = strings.gaps[gap];
  if (restsOnOwnWord(row)) return strings.ownWord(text);
  if (isReasoned(rule)) return strings.reason(text, strings.reasons[rule]);
  return gap.startsWith("none-found") && evidence !== "disputed" ? strings.atFloor(text) : text;
}

function isReasoned(rule: ComparedRow["rule"]): rule is keyof typeof strings.reasons {
  return rule in strings.reasons;
}

/** The gap if what was last reported years ago still held; null if that changes nothing. */
export function ifStillText({ gap_if_still }: Pick<LandscapeRow, "gap_if_still">): string | null {
  return gap_if_still === null ? null : strings.ifStill(strings.gaps[gap_if_still]);
}

/** The rule behind the gap, with the facts it was applied to. */
export function ruleText({ rule, china, abroad }: ComparedRow): string {
  if (isOneSided(rule))
    return strings.oneSidedRules[rule](strings.inChinaIs[foundAs(china)], strings.abroadIs[foundAs(abroad)]);
  const far = gradedText(china);
  const farAbroad = gradedText(abroad);
  return rule === "maturity-compared" ? strings.ruleCompared(far, farAbroad) : strings.rules[rule](far, farAbroad);
}

function isOneSided(rule: ComparedRow["rule"]): rule is keyof typeof strings.oneSidedRules {
  return rule in strings.oneSidedRules;
}

/** Describes a side on which somebody is found: no plan, disputed claim or old report makes a developer. */
function foundAs({ standing }: Side): keyof typeof strings.inChinaIs {
  return standing === "planned" || standing === "disputed" || standing === "last-reported" ? standing : "developed";
}

/** The maturity of a side and the grade of the best claim for it. */
function gradedText(side: Side): string {
  const far = sideText(side);
  return side.evidence === null ? far : strings.graded(far, gradeName(side.evidence));
}

type Reached = "standing" | "maturity" | "newest_source";

/** The maturity of a side, in a word or two. */
export function sideText({ standing, ...side }: Pick<Side, Reached>): string {
  return standing === null ? strings.nobody : standingText({ standing, ...side });
}

/** The maturity of a developer, in a word or two. */
export function standingText({ standing, maturity, newest_source }: Pick<Developer, Reached>): string {
  if (standing === "last-reported") {
    const reported = reportedWords.lastReported(newest_source?.slice(0, 4) ?? "");
    return maturity === null ? reported : listParts([readableWord(maturity), reported]);
  }
  if (standing === "working") return maturity === null ? strings.standing["not-stated"] : readableWord(maturity);
  if (maturity !== null && standing === "planned") return strings.plannedMaturity(readableWord(maturity));
  if (maturity !== null && standing === "disputed") return strings.disputedMaturity(readableWord(maturity));
  return strings.standing[standing];
}

export function countryText({ country }: Pick<Developer, "country">): string {
  return country === null ? strings.international : countryName(country);
}

/** A figure in a cell: number with unit, kind, and what it measures. */
interface CellFigure {
  figure: FigureWords;
  /** Its date, if known, and its grade, if different from that of the developer. */
  asides: string[];
}

/** The most informative figure of a developer; null if it has none. */
export function figureOfDeveloper({ figure_claim, evidence }: Developer, { claims }: Lookup): CellFigure | null {
  const claim = claims.get(figure_claim ?? "");
  const figure = claim === undefined ? null : figureText(claim);
  if (claim === undefined || figure === null) return null;
  const date = claim.since === null ? [] : [formatDate(claim.since)];
  const grade = claim.evidence === evidence ? [] : [uncapital(claimGrade(claim))];
  return { figure, asides: [...date, ...grade] };
}
