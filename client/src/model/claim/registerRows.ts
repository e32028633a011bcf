import type { Claim } from "@atlas/server/contract";

/** A claim with the fields that come from the registers. */
type RegisteredClaim = Pick<
  Claim,
  | "id"
  | "sources"
  | "disputed_by"
  | "relayed_sources"
  | "source_voices"
  | "source_speakers"
  | "attributed_to"
  | "attributed_words"
  | "dispute_about"
  | "dispute_note"
  | "effect"
  | "effect_day"
  | "effect_goods"
  | "effect_short"
  | "money_giver"
  | "money_receiver"
  | "money_form"
  | "money_amount"
  | "money_currency"
  | "money_kind"
  | "money_status"
  | "money_day"
  | "money_not_added"
  | "money_counted_in"
  | "money_note"
>;

/** The rows of relays.csv on a claim, with the publisher whose text it is in the end in the place of a source. */
export function relaysOf(claim: RegisteredClaim) {
  const cited = [...claim.sources, ...claim.disputed_by];
  return claim.relayed_sources.map((source) => {
    const place = cited.indexOf(source);
    const [after = "", speaker = ""] = [claim.source_voices[place], claim.source_speakers[place]];
    return { claim: claim.id, source, after, speaker };
  });
}

/** The rows of attributions.csv on a claim. */
export function attributionsOf({ id, attributed_to, attributed_words }: RegisteredClaim) {
  return attributed_to.map((speaker, place) => {
    const words = attributed_words[place] ?? "";
    return { claim: id, speaker, extent: words === "" ? "all" : "part", words };
  });
}

/** The row of disputes.csv on a claim, if there is one. */
export function disputesOf({ id, dispute_about, dispute_note }: RegisteredClaim) {
  return dispute_about === null ? [] : [{ claim: id, about: dispute_about, note: dispute_note ?? "" }];
}

/** The row of effects.csv on a claim, if there is one, with those of its goods that are known. */
export function effectsOf(
  { id, effect, effect_day, effect_goods, effect_short }: RegisteredClaim,
  isKnown: (id: string) => boolean = () => true,
) {
  const row = { claim: id, effect, day: effect_day, goods: effect_goods.filter(isKnown), short: effect_short };
  return effect === null ? [] : [row];
}

/** The row of money.csv on a claim, if there is one, with those entities and the other sum that are known. */
export function moneyOf(
  claim: RegisteredClaim,
  isKnown: (id: string) => boolean = () => true,
  hasClaim: (id: string) => boolean = () => true,
) {
  const known = (id: string | null, is: (id: string) => boolean) => (id !== null && is(id) ? id : null);
  const row = {
    claim: claim.id,
    giver: known(claim.money_giver, isKnown),
    receiver: known(claim.money_receiver, isKnown),
    form: claim.money_form,
    amount: claim.money_amount,
    currency: claim.money_currency,
    amount_kind: claim.money_kind,
    status: claim.money_status,
    day: claim.money_day,
    not_added: claim.money_not_added,
    counted_in: known(claim.money_counted_in, hasClaim),
    note: claim.money_note,
  };
  return claim.money_form === null ? [] : [row];
}
