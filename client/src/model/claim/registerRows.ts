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
