import type { FoundPage } from "../../../../client/src/pages/search/offers.ts";
import { pageAddress, pageTitle } from "../../../../client/src/pages/search/pageOffered.ts";
import { entityOf } from "../../../support/records/clientRecords.ts";

test("what changed on a firm and on all export controls is named by both, and asks for each of them", () => {
  const mp = entityOf({ id: "mp", name: "MP Materials" });
  const controls = ["a", "b", "c"].map((id) => entityOf({ id, type: "policy", kind: "export-control", name: id }));
  const values = { ids: "a,b,c,mp", kind: "export-control", since: "2026-10" };
  const page: FoundPage = {
    ...{ key: "k", target: "k", kind: "page", page: "changes" },
    ...{ values, named: [...controls, mp], countries: [] },
  };
  expect(pageTitle(page)).toBe("What changed: MP Materials and export controls (since October 2026)");
  expect(pageAddress(page)).toBe("/changes?entities=a,b,c,mp&since=2026-10");
});
