import type { Claim, Entity } from "@atlas/server/contract";
import { uncapital } from "../../words/asSentence.ts";
import { nameOrId } from "../../words/entityName.ts";
import { heldShare, shareText } from "../../words/figureText.ts";
import { formatDate, today } from "../../words/formatDate.ts";
import { listClauses, listParts, listWords, withAside } from "../../words/listWords.ts";
import { overWholeText } from "../counts.ts";
import { claimGrade } from "../gradeText.ts";
import { coverageOf, type Holding, holdingsIn, stateHoldings } from "./holdings.ts";
import { ownersWords } from "./strings.ts";

type Entities = ReadonlyMap<string, Entity>;

/**
 * The owners recorded of an organisation, the same sentences wherever owners are told: each with its newest share and
 * the date of it, then the part that nobody is recorded to own, then what state bodies hold together.
 */
export function ownersText(owned: string, claims: readonly Claim[], entities: Entities, day = today()): string[] {
  const name = nameOrId(entities.get(owned), owned);
  const holdings = holdingsIn(owned, claims, day);
  if (holdings.length === 0) return [ownersWords.none(name)];
  const over = overWholeText(
    holdings.map(({ newest }) => newest),
    name,
    day,
  );
  return [
    ownersWords.recorded(name, listClauses(holdings.map((holding) => holdingText(holding, entities)))),
    over ?? coverageText(holdings),
    ...(over === null ? stateText(holdings, entities) : []),
  ];
}

/** An owner with its newest share: "SASAC 31.21% (December 2021)", "Sojitz (share not stated)". */
export function holdingText({ owner, newest }: Holding, entities: Entities): string {
  const name = nameOrId(entities.get(owner), owner);
  const share = heldShare(newest);
  const weak = newest.evidence === "disputed" || newest.evidence === "self-reported";
  const asides = [
    ...(share === null ? [ownersWords.noShare] : [dateText(newest)]),
    ...(weak ? [uncapital(claimGrade(newest))] : []),
  ];
  return withAside(share === null ? name : ownersWords.holds(name, share), listParts(asides));
}

/** The date of a share: the day that it was counted or, if no source names one, the month that last confirmed it. */
function dateText({ since, confirmed }: Claim): string {
  if (since !== null) return formatDate(since.slice(0, 7));
  return confirmed ? ownersWords.confirmed(formatDate(confirmed.slice(0, 7))) : ownersWords.undated;
}

/** The part of an organisation that no owner is recorded for; never empty, as a list of shares alone looks whole. */
export function coverageText(holdings: readonly Holding[]): string {
  const { stated, rest, unstated } = coverageOf(holdings);
  if (stated === 0) return ownersWords.noShares;
  if (rest === 0) return ownersWords.whole(shareText(Math.round(stated * 10) / 10));
  return unstated === 0 ? ownersWords.rest(shareText(rest)) : ownersWords.restOrUnstated(shareText(rest));
}

function stateText(holdings: readonly Holding[], entities: Entities): string[] {
  const state = stateHoldings(holdings, entities);
  if (state.length === 0) return [];
  const names = listWords(state.map(({ owner }) => nameOrId(entities.get(owner), owner)));
  return [ownersWords.state(state.length, names, shareText(coverageOf(state).stated))];
}

/** The organisations that one controls, counted the same way wherever they are told. */
export function controlsText(name: string, { direct, all }: { direct: number; all: number }): string {
  if (all === 0) return ownersWords.controlsNone(name);
  return direct === all ? ownersWords.controls(name, all) : ownersWords.controlsThrough(name, all, direct);
}
