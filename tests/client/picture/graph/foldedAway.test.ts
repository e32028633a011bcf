import { formatAlong } from "../../../../client/src/model/address/view/folding.ts";
import { parseView } from "../../../../client/src/model/address/view/viewState.ts";
import { foldedAway } from "../../../../client/src/picture/graph/shownOf.ts";

/** What each opening brings. */
const brought: Record<string, string[]> = {
  a: ["b", "c", "d"],
  b: ["a", "c", "e"],
  "a~develops-out": ["c", "f"],
};

function away(search: string): string[] {
  const view = parseView(search);
  const opened = view.steps.flatMap(({ ids, neighbours, along }) =>
    neighbours === 0
      ? []
      : ids.map((id) => ({
          id,
          ...(along ? { along } : {}),
          brought: brought[along ? `${id}~${formatAlong(along)}` : id] ?? [],
        })),
  );
  return [...foldedAway({ opened }, view)];
}

test("nothing is out of sight where nothing is collapsed", () => {
  expect(away("s=a*,b*")).toEqual([]);
});

test("a collapsed entity stays, and what only it brought goes", () => {
  expect(away("s=a*&folded=a")).toEqual(["b", "c", "d"]);
});

test("what was added, opened or brought by another as well stays", () => {
  expect(away("s=a*,b*&folded=a")).toEqual(["d"]);
  expect(away("s=a*,b*,d&folded=a")).toEqual([]);
  expect(away("s=a*,b*&folded=b")).toEqual(["e"]);
});

test("what two collapsed entities brought goes when both are collapsed", () => {
  expect(away("s=a*,b*&folded=a,b")).toEqual(["c", "d", "e"]);
});

test("what a collapsed entity brought along a kind of claim opened since stays", () => {
  expect(away("s=a*,a*~develops-out&folded=a")).toEqual(["b", "c", "d", "f"]);
  expect(away("s=a*,a*~develops-out&folded=a~develops-out")).toEqual(["b", "d"]);
});

test("an entity that was never opened has nothing to collapse", () => {
  expect(away("s=a*&folded=x")).toEqual([]);
});
