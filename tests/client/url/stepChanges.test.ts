import { expandEach, MOST_OPENED_AT_ONCE } from "../../../client/src/url/stepChanges.ts";
import { emptyView, formatView, parseView } from "../../../client/src/url/viewState.ts";

test("several entities are opened one after the other, each as a step of its own", () => {
  expect(formatView(expandEach(parseView("s=a.b.c,b*"), ["a", "b", "c"]))).toBe("s=a.b.c,b*,a*,c*");
});

test("only so many are opened at once as can be read", () => {
  const ids = Array.from({ length: MOST_OPENED_AT_ONCE + 5 }, (_, index) => `e${index}`);
  expect(expandEach(emptyView, ids).steps).toHaveLength(MOST_OPENED_AT_ONCE);
});
