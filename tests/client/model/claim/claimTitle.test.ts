import { claimTitle } from "../../../../client/src/model/claim/claimTitle.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

afterEach(() => setLanguage("en"));

const named = new Map(
  [entityOf({ id: "a", name: "A", name_zh: "甲公司" }), entityOf({ id: "b", name: "B", name_zh: "乙公司" })].map(
    (entity) => [entity.id, entity],
  ),
);
const titles = async (pinned: Partial<ReturnType<typeof claimOf>>) => {
  const claim = claimOf({ id: "c", subject: "a", object: "b", predicate: "OWNS_STAKE_IN", ...pinned });
  const english = claimTitle(claim, named);
  await setLanguage("zh");
  const chinese = claimTitle(claim, named);
  await setLanguage("en");
  return [english, chinese];
};

test("a stake that is held is owned", async () => {
  expect(await titles({ statement: "A took 12.5% of B in 2016." })).toEqual([
    "A owns a stake in B",
    "甲公司参股乙公司",
  ]);
});

test("a stake that is planned or proposed is not owned", async () => {
  expect(await titles({ status: "planned" })).toEqual(["A owns a stake in B (planned)", "甲公司拟投资乙公司"]);
  expect(await titles({ status: "proposed", predicate: "SUPPLIES" })).toEqual([
    "A supplies B (proposed)",
    "甲公司拟供货给乙公司",
  ]);
});

test("money that is only agreed or announced is no stake and no funding yet", async () => {
  expect(
    await titles({ statement: "A agreed in February 2023 to invest 105 million yuan for about 3% of B." }),
  ).toEqual(["A agreed to invest in B", "甲公司同意投资乙公司"]);
  expect(await titles({ predicate: "FUNDS", statement: "A promised B up to EUR 130 million." })).toEqual([
    "A agreed to fund B",
    "甲公司承诺资助乙公司",
  ]);
  expect(await titles({ statement: "A announced a strategic investment in B." })).toEqual([
    "A announced an investment in B",
    "甲公司宣布投资乙公司",
  ]);
});

test("what was agreed and then done is done", async () => {
  const [english] = await titles({ statement: "A agreed to buy 5% and completed it.", money_status: "paid" });
  expect(english).toBe("A owns a stake in B");
});
