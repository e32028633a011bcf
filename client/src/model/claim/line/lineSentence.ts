import { lineGrade } from "@atlas/server/lineGrade";
import { uncapital } from "../../words/capital.ts";
import { shareText } from "../../words/figureText.ts";
import { language } from "../../words/language.ts";
import { listClauses, listParts, withAside } from "../../words/listWords.ts";
import { gradeName, predicatePhrase } from "../../words/names.ts";
import { statusWord } from "../statusText.ts";
import { lineWords } from "../strings.ts";
import { drawnWay } from "./drawnWay.ts";
import type { LineClaims } from "./lineLabels.ts";
import { lineTally } from "./lineTally.ts";
import { shareOf } from "./shareOf.ts";
import { tellingClaim } from "./tellingClaim.ts";

/**
 * A line as a sentence that reads along its arrow: "Baogang Group owns a stake in Northern Rare Earth (36%, disputed;
 * 3 claims)". The remark is about the claim that is told; if it does not give the line its grade, that follows.
 */
export function lineSentence(claims: LineClaims, nameOf: (id: string) => string): string {
  const telling = tellingClaim(claims);
  const { from, to, phrase } = drawnWay(telling);
  const [share, grade] = [shareOf(telling, claims), lineGrade(claims)];
  const told = listParts([
    ...(share === null ? [] : [shareText(share)]),
    ...[statusWord(telling) ?? []].flat(),
    uncapital(gradeName(telling.evidence)),
  ]);
  const all = [
    ...(claims.length > 1 ? [lineTally(claims)] : []),
    ...(grade === telling.evidence ? [] : [lineWords.drawnAs(uncapital(gradeName(grade)))]),
  ];
  const words = [nameOf(from), predicatePhrase(telling.predicate, phrase), nameOf(to)];
  // Chinese has no spaces between words.
  const sentence = words.join(language() === "zh" ? "" : " ");
  return withAside(sentence, listClauses([told, ...(all.length > 0 ? [listParts(all)] : [])]));
}
