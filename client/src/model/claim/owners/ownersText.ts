import type { Claim, Entity } from "@atlas/server/contract";
import { uncapital } from "../../words/asSentence.ts";
import { nameOrId } from "../../words/entityName.ts";
import { heldShare, shareText } from "../../words/figureText.ts";
import { today } from "../../words/formatDate.ts";
import { listClauses, listParts, listWords, withAside } from "../../words/listWords.ts";
import { overWholeText } from "../counts.ts";
import { isCoreDisputed } from "../disputeText.ts";
import { claimGrade } from "../gradeText.ts";
import { figureDate } from "../standing/standingText.ts";
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
export function holdingText({ owner, newest, older }: Holding, entities: Entities): string {
  const name = nameOrId(entities.get(owner), owner);
  const share = heldShare(newest);
  const dated = figureDate(newest) ?? ownersWords.undated;
  const weak = newest.evidence === "disputed" || newest.evidence === "self-reported";
  const asides = [
    share === null ? noShareText([newest, ...older]) : dated,
    ...(weak ? [uncapital(claimGrade(newest))] : isCoreDisputed(newest) ? [ownersWords.isDisputed] : []),
  ];
  return withAside(share === null ? name : ownersWords.holds(name, share), listParts(asides));
}

/** The share that the newest claim of a holding states or, without one, whether a statement names a percentage all the same. */
export function shareOrNone(newest: Claim, older: readonly Claim[] = []): string {
  return heldShare(newest) ?? noShareText([newest, ...older]);
}

/** A percentage that stands in the statement alone is that of a plan, of a group or of another day: nobody's share here. */
function noShareText(claims: readonly Claim[]): string {
  const named = claims
    .filter(({ status }) => status === "in-force")
    .flatMap(({ statement }) => statement.match(/\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?%/g) ?? []);
  return named.length === 0 ? ownersWords.noShare : ownersWords.noFigure(listWords([...new Set(named)]));
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
  const years = state.map(({ newest: { since, confirmed } }) => (confirmed ?? since)?.slice(0, 4)).sort();
  const span = [...new Set([years[0], years.at(-1)])].map((year) => year ?? ownersWords.undated);
  return [ownersWords.state(state.length, names, shareText(coverageOf(state).stated), span.join("–"))];
}

/** The organisations that one controls, counted the same way wherever they are told. */
export function controlsText(name: string, { direct, all }: { direct: number; all: number }): string {
  if (all === 0) return ownersWords.controlsNone(name);
  return direct === all ? ownersWords.controls(name, all) : ownersWords.controlsThrough(name, all, direct);
}
