import type { Claim, Entity } from "@atlas/server/contract";
import { uncapital } from "../../words/asSentence.ts";
import { nameOrId } from "../../words/entityName.ts";
import { heldShare } from "../../words/figureText.ts";
import { today } from "../../words/formatDate.ts";
import { disputedPoint, isCoreDisputed } from "../disputeText.ts";
import { claimGrade } from "../gradeText.ts";
import { figureDate } from "../standing/standingText.ts";
import { holdingsIn } from "./holdings.ts";
import { ownersWords } from "./strings.ts";

/**
 * The owner that controls an organisation or, where none is recorded to, holds its largest recorded share, with the share,
 * its day and a doubt about it; null if several control it, or if no share tells who holds most. Of a claim whose relation or
 * share somebody disputes, it tells that in place of the share.
 */
export function controlText(
  owned: string,
  claims: readonly Claim[],
  entities: ReadonlyMap<string, Pick<Entity, "name" | "name_zh">>,
  day = today(),
): string | null {
  const holdings = holdingsIn(owned, claims, day);
  const control = holdings.filter(({ newest, older }) =>
    [newest, ...older].some(({ predicate }) => predicate === "SUBSIDIARY_OF"),
  );
  const [holding] = control.length === 0 ? holdings : control;
  if (holding === undefined || control.length > 1) return null;
  const { newest, owner } = holding;
  const share = heldShare(newest);
  if (control.length === 0 && share === null) return null;
  const say = control.length === 0 ? ownersWords.holdsMost : ownersWords.controlsIt;
  const [holder = "", held = ""] = [owner, owned].map((id) => nameOrId(entities.get(id), id));
  if (isCoreDisputed(newest)) {
    return ownersWords.disputed(say(holder, held, { share: null, asides: [] }), disputedPoint(newest));
  }
  const doubtful = newest.evidence === "disputed" || newest.evidence === "self-reported";
  const asides = [share === null ? null : figureDate(newest), doubtful ? uncapital(claimGrade(newest)) : null];
  return say(holder, held, { share, asides: asides.flatMap((aside) => aside ?? []) });
}
