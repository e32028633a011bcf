import { withSharedParts } from "../../../../../client/src/model/address/view/viewDifference.ts";
import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";

test("a view takes over the parts of another that say the same, and keeps its own where they differ", () => {
  const before = parseView("s=a*&sel=a.b&layout=columns.1&at=a:10:20");
  const after = parseView("s=a*&sel=a.b&layout=organic.1&at=a:10:20&labels=zh");
  const shared = withSharedParts(after, before);
  expect(shared).toEqual(after);
  expect(shared.selection).toBe(before.selection);
  expect(shared.kept).toBe(before.kept);
  expect(shared.layout).toBe(after.layout);
});
