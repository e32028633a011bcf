import type { Developer, LandscapeRow, Side } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import { reportedWords } from "../../../model/claim/claimWords.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { figureDate } from "../../../model/claim/standing/standingText.ts";
import { uncapital } from "../../../model/words/asSentence.ts";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { type FigureWords, figureText } from "../../../model/words/figureText.ts";
import { labelled, listClauses, listParts, listWords, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { voicesOf } from "../common/findingParts.ts";
import { type Lookup, nameOf } from "./Lookup.ts";
import { strings } from "./strings.ts";

type ComparedRow = Pick<LandscapeRow, "gap" | "rule" | "china" | "abroad" | "kinds">;

/** Texts that come before any count of names: China's share of the world, and the kinds that most names stand under. */
export function leadTexts(row: LandscapeRow, lookup: Lookup): string[] {
  const under = row.kinds.map(({ technology, china, abroad }) =>
    withAside(nameOf(technology, lookup), strings.names(china, abroad)),
  );
  return [...shareTexts(row, lookup), ...(under.length > 0 ? [strings.underKinds(listClauses(under))] : [])];
}

/** China's recorded share of the world, in a sentence; empty without one. */
export function shareTexts({ share_claim }: LandscapeRow, lookup: Lookup): string[] {
  const share = lookup.claims.get(share_claim ?? "");
  const figure = share && figureText(share);
  return share && figure
    ? [strings.worldShare(figure.text, listWords(voicesOf(share)), uncapital(claimGrade(share)))]
    : [];
}

/** A row in a few words, with the names of both sides counted. If weaker evidence is filtered out, "none found" says so. */
export function gapText(row: ComparedRow, evidence: LandscapeFilter["evidence"]): string {
  const { gap, rule, china, abroad, kinds } = row;
  const text = kinds.length > 0 ? strings.byItself(strings.gaps[gap]) : strings.gaps[gap];
  if (isCounted(gap)) return withAside(text, strings.names(china.names, abroad.names));
  if (isReasoned(rule)) return strings.reason(text, strings.reasons[rule]);
  return gap.startsWith("none-found") && evidence !== "disputed" ? strings.atFloor(text) : text;
}

function isCounted(gap: LandscapeRow["gap"]): boolean {
  return gap === "more-in-china" || gap === "as-many" || gap === "more-abroad";
}

/** The first sentence on one technology: the names counted, or who is not found. */
export function gapSentence(row: ComparedRow): string {
  const { gap, china, abroad, kinds } = row;
  const text = kinds.length > 0 ? strings.byItself(strings.gaps[gap]) : strings.gaps[gap];
  if (isCounted(gap)) return strings.countSentence(text, strings.names(china.names, abroad.names));
  return gap === "not-comparable" ? strings.notComparable : strings.noneFound(text);
}

/** Reasons for which developers are named and not counted: their standings, or that only a comparison names them. */
const uncounted = ["planned", "disputed", "last-reported", "compared"] as const;

/** Sentences on the names that count, where the row does not give them, and on those that are left out. */
export function uncountedTexts(row: LandscapeRow, lookup: Lookup): string[] {
  const { gap, china, abroad, developers } = row;
  if (developers.length === 0) return [];
  const parts = uncounted.flatMap((reason) => {
    const left = developers.filter((one) => uncountedFor(one) === reason);
    const there = left.filter((one) => one.abroad).length;
    return left.length > 0 ? labelled(strings.uncounted[reason], strings.names(left.length - there, there)) : [];
  });
  const families = developers.flatMap(({ organisation, counted_with }) =>
    counted_with === null ? [] : strings.family(nameOf(counted_with, lookup), nameOf(organisation, lookup)),
  );
  return [
    ...(isCounted(gap) ? [] : [strings.namesCounted(strings.names(china.names, abroad.names))]),
    ...(parts.length === 0 ? [] : [strings.notCounted(listClauses(parts))]),
    ...(families.length === 0 ? [] : [strings.families(listClauses(families))]),
  ];
}

function uncountedFor({ standing, only_compared }: Developer): string {
  return standing === "not-stated" && only_compared ? "compared" : standing;
}

function isReasoned(rule: ComparedRow["rule"]): rule is keyof typeof strings.reasons {
  return rule in strings.reasons;
}

/** The rule behind what a row says, with the facts it was applied to. */
export function ruleText({ rule, china, abroad, kinds }: ComparedRow): string {
  if (kinds.length > 0) return strings.ruleOfKinds;
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

/** The furthest maturity of a side; none where most names stand under kinds of the technology. */
export function farText({ kinds }: Pick<LandscapeRow, "kinds">, side: Side): string {
  return kinds.length > 0 ? strings.seeKinds : sideText(side);
}

/** The maturity of a side, in a word or two. */
function sideText({ standing, ...side }: Pick<Side, Reached>): string {
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
  const dated = claim.since === null ? null : figureDate(claim, claim.since.length);
  const date = dated === null ? [] : [dated];
  const grade = claim.evidence === evidence ? [] : [uncapital(claimGrade(claim))];
  return { figure, asides: [...date, ...grade] };
}
