import type { Developer, LandscapeRow, Side } from "@atlas/server/contract";
import type { LandscapeFilter } from "../../url/pages/landscapeAddress.ts";
import { countryName } from "../../words/codeNames.ts";
import { gradeName } from "../../words/names.ts";
import { readableWord } from "../../words/readableWord.ts";
import { strings } from "./strings.ts";

type Ruled = Pick<LandscapeRow, "gap" | "rule" | "china" | "abroad">;

/** Whether a comparison rests, on one side at least, on what those concerned say of themselves. */
export function isOwnWord({ gap, china, abroad }: Pick<Ruled, "gap" | "china" | "abroad">): boolean {
  const compared = gap === "behind" || gap === "level" || gap === "ahead";
  return (
    compared && [china, abroad].some(({ evidence, standing }) => standing === "working" && evidence === "self-reported")
  );
}

/** Whether one claim on each side alone decides which side is ahead, so that either of them could turn it. */
export function isOneClaimEach({ gap, rule, china, abroad }: Ruled): boolean {
  const isAhead = rule === "maturity-compared" && (gap === "ahead" || gap === "behind");
  return isAhead && [china, abroad].every(({ deciding }) => deciding === 1);
}

/** The gap in a few words; where claims were left out, what is not found is not found among the rest. */
export function gapText(row: Ruled, evidence: LandscapeFilter["evidence"]): string {
  const { gap, rule } = row;
  const text = strings.gaps[gap];
  if (isOwnWord(row)) return strings.ownWord(text);
  if (isReasoned(rule)) return strings.reason(text, strings.reasons[rule]);
  return gap.startsWith("none-found") && evidence !== "disputed" ? strings.atFloor(text) : text;
}

function isReasoned(rule: Ruled["rule"]): rule is keyof typeof strings.reasons {
  return rule in strings.reasons;
}

/** The rule that gave the gap, with what it was applied to. */
export function ruleText({ rule, china, abroad }: Ruled): string {
  if (isOneSided(rule))
    return strings.oneSidedRules[rule](strings.inChinaIs[foundAs(china)], strings.abroadIs[foundAs(abroad)]);
  const far = gradedText(china);
  const farAbroad = gradedText(abroad);
  return rule === "maturity-compared" ? strings.ruleCompared(far, farAbroad) : strings.rules[rule](far, farAbroad);
}

function isOneSided(rule: Ruled["rule"]): rule is keyof typeof strings.oneSidedRules {
  return rule in strings.oneSidedRules;
}

/** What may be said of a side on which somebody is found: neither a plan nor a disputed claim makes a developer. */
function foundAs({ standing }: Side): keyof typeof strings.inChinaIs {
  return standing === "planned" || standing === "disputed" ? standing : "developed";
}

/** How far a side is, and how well the best claim that says so is evidenced. */
function gradedText(side: Side): string {
  const far = sideText(side);
  return side.evidence === null ? far : strings.graded(far, gradeName(side.evidence));
}

/** How far a side is, in a word or two. */
export function sideText({ standing, maturity }: Pick<Side, "standing" | "maturity">): string {
  if (standing === null) return strings.nobody;
  return standingText({ standing, maturity });
}

/** How far a developer is, in a word or two. */
export function standingText({ standing, maturity }: Pick<Developer, "standing" | "maturity">): string {
  if (standing === "working") return maturity === null ? strings.standing["not-stated"] : readableWord(maturity);
  if (maturity !== null && standing === "planned") return strings.plannedMaturity(readableWord(maturity));
  if (maturity !== null && standing === "disputed") return strings.disputedMaturity(readableWord(maturity));
  return strings.standing[standing];
}

/** Country of a developer. */
export function countryText({ country }: Pick<Developer, "country">): string {
  return country === null ? strings.international : countryName(country);
}
