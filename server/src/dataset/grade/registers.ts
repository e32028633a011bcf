import type { AttributionRow, CheckedDataset, DisputeRow, EffectRow, MoneyRow } from "../check/checkedDataset.ts";
import type { RelayOf } from "./evidence/voiceOf.ts";

/** The rows of the registers by claim. */
export interface Registers {
  relaysOf(claim: string): RelayOf;
  attributionsOf(claim: string): readonly AttributionRow[];
  disputeOf(claim: string): DisputeRow | undefined;
  effectOf(claim: string): EffectRow | undefined;
  moneyOf(claim: string): MoneyRow | undefined;
}

/** Finds the rows of the registers. */
export function registersOf({
  relays,
  attributions,
  disputes,
  effects,
  money,
}: Pick<CheckedDataset, "relays" | "attributions" | "disputes" | "effects" | "money">): Registers {
  const relaysBy = new Map(relays.map((row) => [`${row.claim} ${row.source}`, row]));
  const attributionsBy = new Map<string, AttributionRow[]>();
  for (const row of attributions) attributionsBy.set(row.claim, [...(attributionsBy.get(row.claim) ?? []), row]);
  const disputesBy = new Map(disputes.map((row) => [row.claim, row]));
  const effectsBy = new Map(effects.map((row) => [row.claim, row]));
  const moneyBy = new Map(money.map((row) => [row.claim, row]));
  return {
    relaysOf: (claim) => (source) => relaysBy.get(`${claim} ${source}`),
    attributionsOf: (claim) => attributionsBy.get(claim) ?? [],
    disputeOf: (claim) => disputesBy.get(claim),
    effectOf: (claim) => effectsBy.get(claim),
    moneyOf: (claim) => moneyBy.get(claim),
  };
}
