import { raises } from "../../../../../../client/src/pages/desk/form/draft/findingOf.ts";
import { claimOf, sourceOf } from "../../../../../support/records/clientRecords.ts";

const claim = claimOf({
  id: "c",
  evidence: "single-source",
  sources: ["a"],
  source_roles: ["counts"],
  publisher_count: 1,
});
const by = (publisher_kind: "news" | "unknown") => new Map([["a", sourceOf({ id: "a", publisher_kind })]]);

test("beside a weak publisher it takes two others, because it would no longer count", () => {
  expect(raises(claim, by("news"))).toBe("A second independent voice would make it corroborated.");
  expect(raises(claim, by("unknown"))).toBe("Two independent voices that are not weak would make it corroborated.");
});
