import {
  gapIds,
  landscapeAddress,
  parseLandscape,
  wholeLandscape,
} from "../../../../../client/src/model/address/pages/landscapeAddress.ts";
import { gaps } from "../../../../../server/src/contract/index.ts";

test("a filter comes back from its address as it was", () => {
  const filter = {
    stage: "magnet",
    sector: "wind-power",
    gap: "none-found-abroad",
    evidence: "single-source",
  } as const;
  const address = landscapeAddress(filter);
  expect(address).toBe("/landscape?stage=magnet&sector=wind-power&gap=none-found-abroad&evidence=single-source");
  expect(parseLandscape(address.slice(address.indexOf("?")))).toEqual(filter);
});

test("what restricts nothing is not in the address, and what is not known restricts nothing", () => {
  expect(landscapeAddress(wholeLandscape)).toBe("/landscape");
  expect(parseLandscape("?stage=moon&sector=A%20B&gap=huge&evidence=none&x=1")).toEqual(wholeLandscape);
});

test("one technology keeps the evidence that is asked for, and nothing else", () => {
  const filter = { ...wholeLandscape, stage: "magnet", evidence: "corroborated" } as const;
  expect(landscapeAddress(filter, "disc-motors")).toBe("/landscape/disc-motors?evidence=corroborated");
  expect(landscapeAddress(wholeLandscape, "disc-motors")).toBe("/landscape/disc-motors");
});

test("the gaps offered are those that the API knows", () => {
  expect([...gapIds].sort()).toEqual([...gaps].sort());
});
