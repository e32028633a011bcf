import type { Claim } from "@atlas/server/contract";
import { shortMoneyText } from "../../words/figureText.ts";
import { withAside } from "../../words/listWords.ts";
import { readableWord } from "../../words/readableWord.ts";
import { figureWord, withMark } from "../statement.ts";
import { drawnWay } from "./tellingClaim.ts";

/** Sums that are not what one giver pays. */
const notOwn: ReadonlySet<Claim["money_not_added"]> = new Set(["several-givers", "no-payment"]);
/** Sums that need no word on how far they have come. */
const plain: ReadonlySet<Claim["money_status"]> = new Set(["paid", "unknown"]);

/**
 * The largest sum that a giver has on a line, of the claims with the status of the telling one: "at most US$30m
 * (agreed)"; null if none is told. Sums are not added: one may be a part of another.
 */
export function fundedSum(telling: Claim, line: readonly Claim[], markOf: (word: string) => string): string | null {
  const sums = line.filter(
    (claim) =>
      claim.predicate === "FUNDS" &&
      claim.status === telling.status &&
      drawnWay(claim).from === drawnWay(telling).from &&
      !notOwn.has(claim.money_not_added),
  );
  const told = sums.flatMap((claim) => {
    const { money_amount: amount, money_currency: currency } = claim;
    return amount === null || currency === null ? [] : [{ claim, amount, currency }];
  });
  const [first] = told;
  if (first === undefined) return null;
  // Only sums in one currency can be compared.
  const { claim, amount, currency } = told.reduce(
    (most, one) => (one.currency === most.currency && one.amount > most.amount ? one : most),
    first,
  );
  const word = figureWord(claim, amount);
  const text = withMark(shortMoneyText(amount, currency, claim.money_kind), word && markOf(word));
  const isPlain = telling.status !== "in-force" || claim.money_status === null || plain.has(claim.money_status);
  return isPlain ? text : withAside(text, readableWord(claim.money_status ?? ""));
}
