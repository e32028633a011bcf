import type { Claim, Entity, Ownership } from "@atlas/server/contract";
import { overWholeText } from "../../../../model/claim/counts.ts";
import { coverageOf, type Holding, holdingsIn } from "../../../../model/claim/owners/holdings.ts";
import { shareText } from "../../../../model/words/figureText.ts";
import { listSome } from "../../../../model/words/listWords.ts";
import { nameOf } from "../stepWords.ts";
import type { Remark } from "./ChartBox.ts";
import { chartStrings as strings } from "./strings.ts";

/** Other owners named in a box. */
const MOST_NAMED = 3;

/** The known owners: an answer, and the organisations some of whose owners the reader keeps out of sight. */
export interface OwnersKnown {
  answer: Ownership;
  unseen: ReadonlySet<string>;
}

/** Others who hold an organisation beside the owner that it hangs on, and the part that nobody is recorded to hold. */
export function remarksOn(entity: Entity, drawn: string, known: OwnersKnown): Remark[] {
  const holdings = holdingsIn(entity.id, known.answer.claims);
  const others = holdings.filter(({ owner }) => owner !== drawn);
  const rest = restText(entity.id, holdings, known);
  return [
    ...(others.length === 0 ? [] : [{ text: strings.withOthers(othersText(others, known.answer)), note: null }]),
    ...(rest === null ? [] : [rest]),
  ];
}

/** The part of an organisation that its recorded owners leave, or that their shares are more than the whole; null if neither. */
export function restText(owned: string, holdings: readonly Holding[], { answer, unseen }: OwnersKnown): Remark | null {
  const { stated, rest, unstated } = coverageOf(holdings);
  const over = overWholeText(
    holdings.map(({ newest }) => newest),
    nameOf(answer, owned),
  );
  if (over !== null) return { text: strings.addUp(shareText(Math.round(stated * 10) / 10)), note: over };
  if (stated === 0 || rest === 0) return unseen.has(owned) ? { text: strings.someUnseen, note: null } : null;
  const words = unseen.has(owned) ? strings.restUnseen : unstated === 0 ? strings.rest : strings.restOrUnstated;
  return { text: words(shareText(rest)), note: null };
}

/** An owner with its share: "Golden Dragon 49%". */
export function holderText(owner: string, { share_pct }: Claim, answer: Ownership): string {
  return strings.holder(nameOf(answer, owner), share_pct === null ? null : shareText(share_pct));
}

function othersText(others: readonly Holding[], answer: Ownership): string {
  const isUnstated = others.length > 1 && others.every(({ newest }) => newest.share_pct === null);
  if (!isUnstated) {
    return listSome(
      others.map(({ owner, newest }) => holderText(owner, newest, answer)),
      MOST_NAMED,
    );
  }
  const names = others.map(({ owner }) => nameOf(answer, owner));
  return strings.allUnstated(listSome(names, MOST_NAMED));
}
