import type { Developer, LandscapeRow, Side } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../url/pages/landscapeAddress.ts";
import { countryName } from "../../words/codeNames.ts";
import { gradeName } from "../../words/names.ts";
import { readableWord } from "../../words/readableWord.ts";
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

/** How to describe a side on which somebody is found: neither a plan nor a disputed claim makes a developer. */
function foundAs({ standing }: Side): keyof typeof strings.inChinaIs {
  return standing === "planned" || standing === "disputed" ? standing : "developed";
}

/** The maturity of a side and the grade of the best claim for it. */
function gradedText(side: Side): string {
  const far = sideText(side);
  return side.evidence === null ? far : strings.graded(far, gradeName(side.evidence));
}

/** The maturity of a side, in a word or two. */
export function sideText({ standing, maturity }: Pick<Side, "standing" | "maturity">): string {
  if (standing === null) return strings.nobody;
  return standingText({ standing, maturity });
}

/** The maturity of a developer, in a word or two. */
export function standingText({ standing, maturity }: Pick<Developer, "standing" | "maturity">): string {
  if (standing === "working") return maturity === null ? strings.standing["not-stated"] : readableWord(maturity);
  if (maturity !== null && standing === "planned") return strings.plannedMaturity(readableWord(maturity));
  if (maturity !== null && standing === "disputed") return strings.disputedMaturity(readableWord(maturity));
  return strings.standing[standing];
}

export function countryText({ country }: Pick<Developer, "country">): string {
  return country === null ? strings.international : countryName(country);
}
