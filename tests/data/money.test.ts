import { realRows } from "../support/records/realRows.ts";

test("a sum that counts in another names one with a row, which is of the same currency and counts itself, or in a third", async () => {
  const { claims } = await realRows();
  const sums = new Map(claims.flatMap((claim) => (claim.money_form === null ? [] : [[claim.id, claim] as const])));
  const inside = [...sums.values()].filter(({ money_counted_in }) => money_counted_in !== null);
  expect(inside.length).toBeGreaterThan(30);
  expect(inside.filter(({ money_counted_in }) => !sums.has(money_counted_in ?? "")).map(({ id }) => id)).toEqual([]);
  const lost = inside.filter(({ money_amount, money_counted_in }) => {
    const other = sums.get(money_counted_in ?? "");
    return money_amount !== null && other?.money_amount === null && other.money_counted_in === null;
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("a part is no larger than its whole, unless that is a sum of parts told otherwise", async () => {
  const { claims } = await realRows();
  const amounts = new Map(claims.map(({ id, money_amount }) => [id, money_amount]));
  const larger = claims.filter(
    ({ money_not_added, money_amount, money_counted_in }) =>
      money_not_added === "part-of-another" && (money_amount ?? 0) > (amounts.get(money_counted_in ?? "") ?? 0),
  );
  expect(larger.map(({ id }) => id)).toEqual([]);
});

test("every claim that somebody funds somebody has a row, and an amount that the claim itself states is the row's", async () => {
  const { claims } = await realRows();
  const funding = claims.filter(({ predicate }) => predicate === "FUNDS");
  expect(funding.filter(({ money_form }) => money_form === null).map(({ id }) => id)).toEqual([]);
  const differing = claims.filter(
    ({ quantity, unit, money_amount, money_currency }) =>
      money_amount !== null && unit === money_currency && quantity !== money_amount,
  );
  // Of the 252 million yuan of the programme, 100 million are the region's.
  expect(differing.map(({ id }) => id)).toEqual(["bao-210"]);
});
