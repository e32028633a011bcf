import { bringDeals } from "../../../support/records/bringDeals.ts";
import { csv, good, shop } from "../../../support/records/dealsSheet.ts";

test("a row that needs what a faulty row says of a new entity is told so, and not taken", async () => {
  const first = good(2, { ...shop, "Seller country": "CN", Statement: "" });
  const { answer } = await bringDeals(csv([first, good(3, { Seller: "Ganzhou Works" }), good(4)]));
  expect(answer.faulty.map(({ line, faults }) => [line, ...faults])).toMatchObject([
    [2, { column: "Statement", target: "claim.statement", message: "is empty, expected a sentence" }],
    [
      3,
      {
        column: "Seller type",
        target: "newEntities.subject.type",
        message: expect.stringMatching(
          /expected the type of "Ganzhou Works".*; line 2 says more of it, but has faults itself/,
        ),
      },
    ],
  ]);
  expect(answer.taken.map(({ line }) => line)).toEqual([4]);
  expect(answer.added).toEqual([]);
});

test("a contradiction counts against the earlier row if that has another fault", async () => {
  const wrong = good(2, { ...shop, "Seller country": "DE", URL: "nowhere" });
  const { answer } = await bringDeals(csv([wrong, good(3, { ...shop, "Seller country": "CN" })]));
  expect(answer.faulty.map(({ line }) => line)).toEqual([2]);
  expect(answer.taken.map(({ line }) => line)).toEqual([3]);
});

test("a fault in what many rows say of one new entity is told at each of them at once", async () => {
  const many = Array.from({ length: 40 }, (_, place) => good(place + 2, { ...shop, "Seller kind": "shop" }));
  const { answer } = await bringDeals(csv(many));
  expect(answer.faulty.length).toBe(40);
  expect(new Set(answer.faulty.flatMap(({ faults }) => faults.map(({ column }) => column)))).toEqual(
    new Set(["Seller kind"]),
  );
});
