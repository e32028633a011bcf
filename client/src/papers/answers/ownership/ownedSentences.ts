import type { Ownership } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { type Evidence, evidenceIds } from "@atlas/server/vocabulary";
import { listWords } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { type ChainNode, isControl, isInForce } from "./chainTree.ts";
import { nameOf } from "./nameOf.ts";
import { strings } from "./strings.ts";

/** Who ultimately owns the organisation, along claims of control in force, and the weakest evidence on the way. */
export function ownedSentences(answer: Ownership, name: string, up: readonly ChainNode[]): string[] {
  const { organisation } = answer;
  const control = up.filter((node) => isControl(node) && isInForce(node));
  const above = new Set([organisation]);
  let levels = 0;
  for (let grown = true; grown; ) {
    const next = control.filter(({ link }) => above.has(link.owned) && !above.has(link.owner));
    for (const { link } of next) above.add(link.owner);
    grown = next.length > 0;
    if (grown) levels += 1;
  }
  const last = [...above].filter((id) => id !== organisation && !control.some(({ link }) => link.owned === id));
  const names = listWords(last.map((id) => nameOf(answer, id)));
  if (last.length === 0) return [strings.noOwner(name)];
  return [
    last.length === 1 ? strings.owned(name, names, levels) : strings.ownedBySeveral(name, names),
    ...weakestSentence(control.filter(({ link }) => above.has(link.owned)).map(({ claims }) => lineGrade(claims))),
  ];
}

/** How the weakest steps are evidenced; nothing if all are corroborated. */
function weakestSentence(grades: readonly Evidence[]): string[] {
  const weakest = evidenceIds.findLast((grade) => grades.includes(grade));
  if (weakest === undefined || weakest === "corroborated") return [];
  return [strings.weakest(gradeName(weakest), grades.filter((grade) => grade === weakest).length, grades.length)];
}
