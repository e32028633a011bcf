import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import type { KeptDraft } from "../../../../../client/src/pages/briefing/draft/drafts.ts";
import { previousDraft } from "../../../../../client/src/pages/briefing/draft/useDraft.ts";

const kept = (key: string): KeptDraft => ({ key, draft: { title: key }, saved: "2026-11-01T10:00:00.000Z" });
const before = (view: string, ...keys: string[]) => previousDraft(parseView(view), keys.map(kept))?.key;

test("a step, a filter, a hidden entity or an Undo changes a view, whose draft is found", () => {
  expect(before("s=a,b", "s=a")).toBe("s=a");
  expect(before("s=a", "s=a,b")).toBe("s=a,b");
  expect(before("s=a,b&asOf=2020", "s=a,b")).toBe("s=a,b");
  expect(before("s=a,b", "s=a,b&hide=b")).toBe("s=a,b&hide=b");
});

test("of several the one that was written last is meant, and an analysis does not hide it", () => {
  expect(before("s=a,b,c", "s=a,b", "s=a")).toBe("s=a,b");
  expect(before("s=a,b", "s=a /api/landscape?limit=3")).toBe("s=a /api/landscape?limit=3");
});

test("the draft of another view is not taken for one of this, and neither is that of no view at all", () => {
  expect(before("s=a,b", "s=b", "s=a,c", "", " /api/landscape")).toBeUndefined();
});
