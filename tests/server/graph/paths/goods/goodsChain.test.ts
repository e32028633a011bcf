import type { Claim } from "../../../../../server/src/contract/index.ts";
import { goodsChain, goodsSteps } from "../../../../../server/src/graph/paths/goods/goodsChain.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

/** Whether goods go along entities by claims written as "maker PRODUCES oxide"; a thing after "of" is what a supply is about. */
function isChain(path: string, ...claims: (string | [string, Partial<Claim>])[]): boolean {
  const ids = path.split(" ");
  const all = claims.map((one, index) => {
    const [text, rest] = typeof one === "string" ? [one, {}] : one;
    const [subject = "", predicate = "", object = "", , about = null] = text.split(" ");
    return claimOf({
      id: `claim-${index}`,
      subject,
      object,
      about,
      ...rest,
      predicate: predicate as Claim["predicate"],
    }); // A typing error fails the test.
  });
  const hops = ids.slice(1).map((id, index) => goodsSteps(all, ids[index] ?? "", id));
  return goodsChain(hops) !== null;
}

test("goods go from ore to maker, from maker to product, on into what it goes into, and to where that is used", () => {
  const claims = ["maker MINES ore", "maker PRODUCES oxide", "oxide GOES_INTO magnet", "magnet APPLIED_IN cars"];
  expect(isChain("ore maker oxide magnet cars", ...claims)).toBe(true);
  expect(isChain("cars magnet oxide maker ore", ...claims)).toBe(false);
});

test("goods go from what is needed to what needs it, and from a technology to what is based on it", () => {
  expect(isChain("maker motor car", "motor DEPENDS_ON maker", "car EMBODIES motor")).toBe(true);
  expect(isChain("car motor", "car EMBODIES motor")).toBe(false);
});

test("what one maker makes does not go to another maker of the same or of what is based on it", () => {
  expect(isChain("one oxide other", "one PRODUCES oxide", "other PRODUCES oxide")).toBe(false);
  expect(isChain("one motor drive other", "one PRODUCES motor", "drive EMBODIES motor", "other PRODUCES drive")).toBe(
    false,
  );
});

test("goods go to a maker of what they go into, and on only by a supply of that", () => {
  const claims = ["oxide GOES_INTO magnet", "maker PRODUCES magnet", "maker PRODUCES alloy"];
  expect(isChain("oxide magnet maker", ...claims)).toBe(true);
  expect(isChain("oxide magnet maker alloy", ...claims)).toBe(false);
  expect(isChain("oxide magnet maker buyer", ...claims, "maker SUPPLIES buyer of magnet")).toBe(true);
  expect(isChain("oxide magnet maker buyer", ...claims, "maker SUPPLIES buyer of alloy")).toBe(false);
  expect(isChain("oxide magnet maker buyer", ...claims, "maker SUPPLIES buyer")).toBe(false);
});

test("a chain that begins with a thing goes to customers of its makers, but does not end with one of its makers", () => {
  expect(isChain("magnet maker", "maker PRODUCES magnet")).toBe(false);
  expect(isChain("magnet maker buyer", "maker PRODUCES magnet", "maker SUPPLIES buyer of magnet")).toBe(true);
});

test("nothing planned, ended, last reported years ago or only researched carries goods", () => {
  expect(isChain("maker buyer", ["maker SUPPLIES buyer", { status: "ended" }])).toBe(false);
  expect(isChain("maker buyer", ["maker SUPPLIES buyer", { status: "planned" }])).toBe(false);
  expect(isChain("maker buyer", ["maker SUPPLIES buyer", { last_reported: "2017" }])).toBe(false);
  expect(isChain("maker magnet", ["maker DEVELOPS magnet", { maturity: "pilot" }])).toBe(false);
  expect(isChain("maker magnet", ["maker DEVELOPS magnet", { maturity: "commercial" }])).toBe(true);
});

test("each step names only the claims by which the whole is a chain", () => {
  const made = claimOf({ id: "made", subject: "maker", predicate: "PRODUCES", object: "magnet" });
  const of = (id: string, about: string | null) =>
    claimOf({ id, subject: "maker", predicate: "SUPPLIES", object: "buyer", about });
  const supplies = [of("magnets", "magnet"), of("alloys", "alloy"), of("anything", null)];
  const input = claimOf({ id: "input", subject: "oxide", predicate: "GOES_INTO", object: "magnet" });
  const chain = goodsChain([
    goodsSteps([input], "oxide", "magnet"),
    goodsSteps([made], "magnet", "maker"),
    goodsSteps(supplies, "maker", "buyer"),
  ]);
  expect(chain?.map((claims) => claims.map(({ id }) => id))).toEqual([["input"], ["made"], ["magnets"]]);
});
