import { type OwnershipClaim, ownershipOf } from "../../../../server/src/dataset/grade/ownership.ts";

const owns = (subject: string, object: string, status: OwnershipClaim["status"] = "in-force"): OwnershipClaim => ({
  ...{ subject, object, status },
  predicate: "SUBSIDIARY_OF",
});
const holds = (subject: string, object: string, status: OwnershipClaim["status"] = "in-force"): OwnershipClaim => ({
  ...{ subject, object, status },
  predicate: "OWNS_STAKE_IN",
});
/**
 * A company owns a plant and its sister, a group owns the company, a government owns the group; the plant owns a lab,
 * and the lab a spin-off.
 */
const chain = [
  owns("plant", "company"),
  owns("sister", "company"),
  owns("company", "group"),
  owns("group", "government"),
  owns("lab", "plant"),
  owns("spin-off", "lab"),
];

describe("the family of an organisation", () => {
  const family = (id: string, ...more: OwnershipClaim[]) => [...ownershipOf([...chain, ...more]).family(id)].sort();

  test("is its owners and subsidiaries at any depth, and not its owners' other subsidiaries", () => {
    expect(family("plant")).toEqual(["company", "government", "group", "lab", "plant", "spin-off"]);
    expect(family("company")).toEqual(["company", "government", "group", "lab", "plant", "sister", "spin-off"]);
    expect(family("rival")).toEqual(["rival"]);
  });

  test("has former owners and none that is planned or proposed", () => {
    expect(family("rival", owns("rival", "seller", "ended"))).toEqual(["rival", "seller"]);
    expect(family("rival", owns("rival", "suitor", "proposed"), owns("rival", "buyer", "planned"))).toEqual(["rival"]);
  });

  test("has no shareholder without control", () => {
    expect(family("rival", holds("fund", "rival"))).toEqual(["rival"]);
  });

  test("may be a circle, as owners may be over the years", () => {
    expect(family("one", owns("one", "other", "ended"), owns("other", "one"))).toEqual(["one", "other"]);
  });
});

describe("the holders of an organisation", () => {
  const holders = (id: string, ...more: OwnershipClaim[]) => [...ownershipOf([...chain, ...more]).holders(id)].sort();

  test("are itself, its owners at any depth and the shareholders of each", () => {
    const stakes = [holds("fund", "plant"), holds("bank", "group"), holds("angel", "lab"), holds("holder", "fund")];
    expect(holders("plant", ...stakes)).toEqual(["bank", "company", "fund", "government", "group", "plant"]);
  });

  test("are no shareholders who sold or only plan to buy", () => {
    const stakes = [holds("seller", "rival", "ended"), holds("buyer", "rival", "planned")];
    expect(holders("rival", ...stakes)).toEqual(["rival"]);
  });
});
