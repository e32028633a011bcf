import type { ReadSentence } from "../../contract/index.ts";
import { areEqual, isMoney } from "../figures/comparedFigures.ts";
import { actingEnd, equalFigures, type Shown, saysRelation } from "./Shown.ts";

type Reason = NonNullable<ReadSentence["reason"]>;

/** A point in which a sentence and a claim on the same matter differ. */
export type Contrary = Pick<Reason, "why" | "in_text" | "in_claim">;

const DENIES = /\b(?:not|no|never|stopped|ended|denied|cancelled|unlikely|lapsed|terminated|far from)\b|n't\b/i;

/** Whether a claim says by itself that something is not so or no longer. */
export function claimDenies({ claim: { status, statement } }: Shown): boolean {
  return status === "ended" || status === "suspended" || DENIES.test(statement);
}

/** Whether a claim is a plan or a proposal. */
export function claimPlans({ claim: { status, quantity_kind } }: Shown): boolean {
  return status === "planned" || status === "proposed" || quantity_kind === "planned";
}

/** Whether the clause speaks of the very relation between both ends, both of which it names. */
export function isSameRelation(one: Shown): boolean {
  return one.named === 2 && (saysRelation(one) || one.otherWords >= 0.75);
}

/** Whether the clause speaks of what a claim says of the same month or day: "in July 2025 X began deliveries", whose other side goes unnamed. */
export function isSameEvent({ ends, otherWords, compared }: Shown): boolean {
  return (
    ends > 0 &&
    otherWords >= 0.5 &&
    compared.some(({ what, agrees, in_text }) => what === "date" && agrees && /[^\d]/.test(in_text))
  );
}

const plain = (why: Contrary["why"]): Contrary => ({ why, in_text: null, in_claim: null });

/** The first point in which they differ: the other way round, denied, over, only planned, of another date; null for none. */
export function contraryOf(one: Shown): Contrary | null {
  const { told } = one.clause;
  if (isTurnedRound(one)) return plain("direction");
  const isPlan = claimPlans(one) && one.claim.quantity_kind !== "planned";
  if (told.isDenied && told.isNever && one.claim.status === "ended" && isSameRelation(one)) return plain("denied");
  if (told.isDenied && !claimDenies(one) && !isPlan && equalFigures(one).length < 2)
    return isSameRelation(one) || isSameEvent(one) ? plain("denied") : null;
  if (
    (told.isOver || isSoldByOwner(one)) &&
    one.claim.status === "in-force" &&
    one.claim.until === null &&
    isSameRelation(one) &&
    !claimDenies(one)
  )
    return plain("over");
  // "X still supplies Y", of which the atlas has the end.
  if (told.isNow && one.claim.status === "ended" && isSameRelation(one)) return plain("ended");
  if (one.onlyPlans === "sentence" && (one.named === 2 || one.compared.some(isTelling))) return plain("already_so");
  if (one.onlyPlans === "claim" && (isSameRelation(one) || equalFigures(one).length > 0)) return plain("only_planned");
  return otherDate(one);
}

/** Whether a figure tells of what is spoken; a share alone does not: "Y will hold 49 per cent", of many firms. */
function isTelling({ agrees, what }: Shown["compared"][number]): boolean {
  return agrees && (what === "quantity" || what === "count");
}

const SALE =
  /\b(?:sold|divested|disposed of|gave up)\b.*\b(?:stakes?|shares|holdings?|interest)\b|(?:出售|转让|减持|清仓).*(?:股份|股权)/iu;

/** A stake that its owner, whom the clause names first, has sold: "X sold its stake in Y", of which no word says that it is over. */
function isSoldByOwner({ claim, clause }: Shown): boolean {
  return clause.first !== null && clause.first === actingEnd(claim) && SALE.test(clause.plain) && !clause.told.isPlan;
}

/** Relations with a direction of which the sentence names both ends, in the other one: "X owns Y", of which the atlas has that Y owns X. */
function isTurnedRound({ claim, acts }: Shown): boolean {
  const expected = actingEnd(claim);
  return acts !== null && expected !== null && acts !== expected;
}

/** Words for something that happens on a day, so that another year is another word on it. */
const EVENT =
  /\b(?:acquired|bought|sold|invested|founded|established|opened|closed|signed|completed|took over|started|began|launched|commissioned|set up|formed|merged|joined|awarded|purchased|agreed|committed|pledged|lent|granted)\b|收购|成立|创立|投产|建成|签署|签订|开业|关闭|设立|入股|承诺/i;
const SPAN_BEFORE = /\b(?:since|until|till|by|from|between|after|before|to)\s+(?:the (?:end|start|beginning) of\s+)?$/i;

/** Another year of the same event ("X bought Y in 2021"): the clause has one date, the claim has its own, and they do not touch. */
function otherDate(one: Shown): Contrary | null {
  const { claim, clause, dates } = one;
  if (!EVENT.test(clause.plain) || claim.since === null || !(isSameRelation(one) || equalFigures(one).length > 0))
    return null;
  // The day of a count is no day of an event; that of a payment is.
  const measured = claim.share_pct !== null || (claim.quantity !== null && !isMoney(claim.unit));
  if (measured && equalFigures(one).length === 0) return null;
  const said = clause.figures.filter(({ kind }) => kind === "date");
  const [date] = said;
  if (
    date === undefined ||
    said.length > 1 ||
    SPAN_BEFORE.test(clause.plain.slice(0, clause.plain.indexOf(date.written)))
  )
    return null;
  if (dates.length === 0 || dates.some((other) => areEqual(date, other))) return null;
  const until = claim.until === null ? null : Date.parse(claim.until);
  if (until !== null && date.value >= Date.parse(claim.since) && date.value <= until) return null;
  return { why: "date", in_text: date.written, in_claim: claim.since };
}
