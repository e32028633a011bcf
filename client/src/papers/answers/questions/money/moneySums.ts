import type { Claim } from "@atlas/server/contract";

/** The groups in which sums are added up, by how far they have come: a promise is not paid. */
export const moneyStages = ["paid", "agreed", "open"] as const;
export type MoneyStage = (typeof moneyStages)[number];

type Sum = Claim & { money_giver: string; money_amount: number; money_currency: string };

/** Sums that may be added up: those of one giver, form and currency, or of one giver and receiver, too. */
export interface MoneyGroup {
  giver: string;
  /** Null where the receivers of a giver are added up. */
  receiver: string | null;
  form: Claim["money_form"];
  currency: string;
  sums: readonly Sum[];
}

/** Adds up sums by giver, form and currency, the most frequent currency first, then the largest. */
export function byGiver(sums: readonly Sum[]): MoneyGroup[] {
  return grouped(sums, () => null);
}

/** The same for each receiver. */
export function byReceiver(sums: readonly Sum[]): MoneyGroup[] {
  return grouped(sums, ({ money_receiver }) => money_receiver);
}

function grouped(sums: readonly Sum[], receiverOf: (sum: Sum) => string | null): MoneyGroup[] {
  const groups = new Map<string, Sum[]>();
  for (const sum of sums) {
    const key = [sum.money_giver, receiverOf(sum), sum.money_form, sum.money_currency].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  const order = currenciesOf(sums);
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { money_giver: giver, money_form: form, money_currency: currency } = first;
      return [{ giver, receiver: receiverOf(first), form, currency, sums: own }];
    })
    .toSorted((a, b) => order.indexOf(a.currency) - order.indexOf(b.currency) || amountOf(b.sums) - amountOf(a.sums));
}

/** The currencies of sums, the most frequent first. */
export function currenciesOf(sums: readonly Sum[]): string[] {
  const counts = new Map<string, number>();
  for (const { money_currency } of sums) counts.set(money_currency, (counts.get(money_currency) ?? 0) + 1);
  return [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)).map(([code]) => code);
}

/** The sum of some amounts in one currency. */
export function amountOf(sums: readonly Sum[]): number {
  return sums.reduce((all, { money_amount }) => all + money_amount, 0);
}

export function inStage(sums: readonly Sum[], stage: MoneyStage): Sum[] {
  return sums.filter(({ money_status }) => stageOf(money_status) === stage);
}

/** The kind of several sums together: exact (null), or at most, at least or about so much. */
export function kindOf(sums: readonly Sum[]): Claim["money_kind"] {
  const kinds = new Set(sums.flatMap(({ money_kind }) => money_kind ?? []));
  const [only = null, ...others] = kinds;
  return others.length === 0 ? only : "about";
}

function stageOf(status: Claim["money_status"]): MoneyStage | null {
  if (status === "paid" || status === "agreed") return status;
  return status === "conditional" || status === "announced" || status === "proposed" ? "open" : null;
}

/** Why a sum is not added to others. */
export type LeftOut = NonNullable<Claim["money_not_added"]> | "no-amount" | "no-giver" | "withdrawn";

/**
 * Divides the sums of an answer into those that may be added up and those left out, each with why. A part, or money told
 * again, is left out if the sum in which it counts is there, too.
 */
export function dividedSums(claims: readonly Claim[]): { added: Sum[]; left: LeftOut[] } {
  const present = new Set(claims.map(({ id }) => id));
  const added: Sum[] = [];
  const left: LeftOut[] = [];
  for (const claim of claims) {
    const { money_amount, money_currency, money_giver } = claim;
    const why = whyLeft(claim, present);
    if (money_amount === null || money_currency === null) left.push("no-amount");
    else if (why !== null) left.push(why);
    else if (money_giver === null) left.push("no-giver");
    else if (stageOf(claim.money_status) === null) left.push("withdrawn");
    else added.push({ ...claim, money_amount, money_currency, money_giver });
  }
  return { added, left };
}

function whyLeft({ money_not_added, money_counted_in }: Claim, present: ReadonlySet<string>): LeftOut | null {
  const isElsewhere = money_not_added === "part-of-another" || money_not_added === "told-again";
  return isElsewhere && !present.has(money_counted_in ?? "") ? null : money_not_added;
}
