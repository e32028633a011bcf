import type { Developer, LandscapeRow, Side } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import { reportedWords } from "../../../model/claim/claimWords.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { type FigureWords, figureText } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { labelled, listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Lookup } from "./Lookup.ts";
import { strings } from "./strings.ts";

type ComparedRow = Pick<LandscapeRow, "gap" | "rule" | "china" | "abroad">;

/** A row in a few words, with the names of both sides counted. If weaker evidence is filtered out, "none found" says so. */
export function gapText({ gap, rule, china, abroad }: ComparedRow, evidence: LandscapeFilter["evidence"]): string {
  const text = strings.gaps[gap];
  if (isCounted(gap)) return withAside(text, strings.names(china.names, abroad.names));
  if (isReasoned(rule)) return strings.reason(text, strings.reasons[rule]);
  return gap.startsWith("none-found") && evidence !== "disputed" ? strings.atFloor(text) : text;
}

function isCounted(gap: LandscapeRow["gap"]): boolean {
  return gap === "more-in-china" || gap === "as-many" || gap === "more-abroad";
}

/** The first sentence on one technology: the names counted, or who is not found. */
export function gapSentence(row: ComparedRow): string {
  const { gap, china, abroad } = row;
  if (isCounted(gap)) return strings.countSentence(strings.gaps[gap], strings.names(china.names, abroad.names));
  return gap === "not-comparable" ? strings.notComparable : strings.noneFound(strings.gaps[gap]);
}

/** Standings of developers that are named and not counted. */
const uncounted = ["planned", "disputed", "last-reported"] as const;

/** Sentences on the names that count, where the row does not give them, and on those that are left out. */
export function uncountedTexts(row: Pick<LandscapeRow, "gap" | "china" | "abroad" | "developers">): string[] {
  const { gap, china, abroad, developers } = row;
  if (developers.length === 0) return [];
  const parts = uncounted.flatMap((standing) => {
    const [here = 0, there = 0] = [false, true].map(
      (side) => developers.filter((one) => one.abroad === side && one.standing === standing).length,
    );
    return here + there > 0 ? labelled(strings.uncounted[standing], strings.names(here, there)) : [];
  });
  return [
    ...(isCounted(gap) ? [] : [strings.namesCounted(strings.names(china.names, abroad.names))]),
    ...(parts.length === 0 ? [] : [strings.notCounted(listClauses(parts))]),
  ];
}

function isReasoned(rule: ComparedRow["rule"]): rule is keyof typeof strings.reasons {
  return rule in strings.reasons;
}

/** The rule behind what a row says, with the facts it was applied to. */
export function ruleText({ rule, china, abroad }: ComparedRow): string {
  if (isOneSided(rule))
    return strings.oneSidedRules[rule](strings.inChinaIs[foundAs(china)], strings.abroadIs[foundAs(abroad)]);
  const far = gradedText(china);
  const farAbroad = gradedText(abroad);
  return rule === "names-counted" ? strings.ruleCompared(far, farAbroad) : strings.rules[rule](far, farAbroad);
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
