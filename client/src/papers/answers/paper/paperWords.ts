import type { Claim, FormerFigure, PaperVerdict, ReleasedEntity } from "@atlas/server/contract";
import { partTexts } from "../../../model/claim/change/changeTexts.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { figureText, shareText } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { listClauses, listParts } from "../../../model/words/listWords.ts";
import { type CheckedClaim, type CheckedPaper, isChanged } from "./checkPaper.ts";
import type { FilePlace } from "./FoundPaper.ts";
import { strings } from "./strings.ts";

/** One sentence on what became of a paper: "2 of 14 claims changed; 7 ran out on 10 November 2026." */
export function headline({ answer, claims, found }: CheckedPaper): string {
  const changed = claims.filter(isChanged).length;
  const ranOut = claims.filter(({ verdicts }) => verdicts.includes("ran-out"));
  const unknown = claims.filter(({ verdicts }) => verdicts.includes("unknown")).length;
  const byHand = claims.filter(({ own }) => own !== null).length;
  const days = new Set(ranOut.map(({ ran_out }) => ran_out));
  const [day] = days;
  const onOneDay = days.size === 1 && day?.length === 10;
  const passed = onOneDay
    ? strings.ranOutOn(ranOut.length, formatDate(day))
    : strings.ranOut(ranOut.length, formatDate(answer?.made ?? ""));
  const isPlain = changed + unknown + ranOut.length === 0;
  return asSentence(
    listClauses([
      isPlain ? strings.none(claims.length) : strings.changed(changed, claims.length),
      ...(ranOut.length === 0 ? [] : [passed]),
      ...(unknown === 0 ? [] : [strings.unknown(unknown, found.version)]),
      ...(byHand === 0 ? [] : [strings.byHandOf(byHand)]),
    ]),
  );
}

/** Sentences on the comparison of a paper: versions and days, how its claims were found, what is new. */
export function remarks({ found, answer, isKept, claims, matched }: CheckedPaper): string[] {
  if (!isKept) return [strings.notKept(found.version)];
  if (answer === null) return [strings.noClaims];
  const own = claims.filter((claim) => claim.own !== null).length;
  return [
    strings.compared(found.version, formatDate(answer.made), answer.to.version),
    ...(matched === null ? [] : [strings.noIds(matched.exact, matched.near)]),
    ...(found.pasted.length === 0 ? [] : [strings.pasted(found.pasted.length)]),
    ...(own === 0 ? [] : [strings.ownWords(own)]),
    ...(answer.added_total === 0 ? [] : [strings.added(answer.added_total)]),
  ];
}

/** The name of a verdict on a claim; no more is said of a figure than the versions tell. */
export function verdictName(verdict: PaperVerdict, claim: CheckedClaim): string {
  if (verdict === "unchanged" && claim.own !== null) return strings.handed;
  if (verdict !== "figure") return strings.verdicts[verdict];
  if (isFigureOff(claim)) return strings.figureOff;
  return claim.figure_before === null ? strings.figureOrWords : strings.verdicts.figure;
}

/** Whether a claim has the same words, and its figure is no longer kept beside them: nothing to write otherwise. */
function isFigureOff({ figure_before, before, now }: CheckedClaim): boolean {
  const had = figure_before !== null && (figure_before.share_pct ?? figure_before.quantity) !== null;
  return had && now !== null && now.statement === before?.statement && (now.share_pct ?? now.quantity) === null;
}

/** The verdicts on a claim, in a few words. */
export function verdictText(claim: CheckedClaim): string {
  return listParts(claim.verdicts.map((verdict) => verdictName(verdict, claim)));
}

/** The name of a part of a file, as in a list of them: "under “Key points”". */
export function placeName(place: FilePlace | null): string {
  return place === null ? strings.atBeginning : strings.places[place.kind](place.name);
}

/** Differences of a claim besides its words and its grade: figure, date that passed, status and dates. */
export function otherTexts(claim: CheckedClaim, entities: ReadonlyMap<string, ReleasedEntity>): string[] {
  const { verdicts, change, ran_out, inText } = claim;
  const passed = ran_out === null ? strings.passedUndated : strings.passed(formatDate(ran_out));
  return [
    ...(verdicts.includes("figure") ? [figureChange(claim)] : []),
    ...(verdicts.includes("ran-out") ? [passed] : []),
    ...(change === null ? [] : partTexts(withoutFigures(change), entities)),
    ...(inText === false ? [strings.notInText] : []),
  ];
}

/** Other words tell of figures. */
function withoutFigures(change: NonNullable<CheckedClaim["change"]>): typeof change {
  return { ...change, parts: change.parts.filter((part) => part !== "figures") };
}

function figureChange(claim: CheckedClaim): string {
  const { figure_before, now } = claim;
  if (figure_before === null || now === null) return strings.figureUnkept;
  if (isFigureOff(claim)) return strings.figureOffMeaning(amountOf(now, figure_before));
  return strings.figure(amountOf(now, figure_before), amountOf(now, now));
}

function amountOf(claim: Claim, { share_pct, quantity, unit }: FormerFigure): string {
  const nobody = { attributed_names: [], attributed_names_zh: [], attributed_words: [] };
  const amount = figureText({ ...claim, ...nobody, quantity, unit, quantity_of: null, quantity_kind: null });
  const texts = [...(share_pct === null ? [] : [shareText(share_pct)]), ...(amount === null ? [] : [amount.text])];
  return texts.length === 0 ? strings.noFigure : listParts(texts);
}
