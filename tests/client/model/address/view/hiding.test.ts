import { hidePair, revealAll, showPairs, unfoldAll } from "../../../../../client/src/model/address/view/hiding.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const at = (address: string) => parseView(address);

test("a line is hidden in whichever order its ends are named, and only once", () => {
  const hidden = hidePair(at("s=a.b"), "b", "a");
  expect(formatView(hidden)).toBe("s=a.b&hidePairs=a~b");
  expect(formatView(hidePair(hidden, "a", "b"))).toBe("s=a.b&hidePairs=a~b");
});

test("a hidden line is not selected any more, another one is", () => {
  expect(formatView(hidePair(at("sel=a~b"), "a", "b"))).toBe("hidePairs=a~b");
  expect(formatView(hidePair(at("sel=a~c"), "a", "b"))).toBe("hidePairs=a~b&sel=a~c");
});

test("lines, what was collapsed, or all that was taken out of sight comes back", () => {
  const view = at("s=a*&hide=b&hidePairs=a~c&folded=a&hideTypes=place");
  expect(formatView(showPairs(view))).toBe("s=a*&hide=b&folded=a&hideTypes=place");
  expect(formatView(unfoldAll(view))).toBe("s=a*&hide=b&hidePairs=a~c&hideTypes=place");
  expect(formatView(revealAll(view))).toBe("s=a*&hideTypes=place");
});

test("a line of an entity with itself, or of more than two, is no line", () => {
  expect(at("hidePairs=a~a,a~b~c,a,b~a,a~b,B~c").hidePairs).toEqual(["a~b"]);
});
