import { mergeViews } from "../../../../../client/src/model/address/view/mergeViews.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const merged = (view: string, other: string) => formatView(mergeViews(parseView(view), parseView(other)));

test("what the other view shows comes after, as its own steps, and nothing comes twice", () => {
  expect(merged("s=a*,b", "s=c*,b.d")).toBe("s=a*,b,c*,d");
  expect(merged("s=a*", "s=a*")).toBe("s=a*");
  expect(merged("s=a", "s=a*60")).toBe("s=a,a*60");
});

test("selection, filters, labels and places stay those of the view that is open", () => {
  expect(merged("s=a&sel=a&hideTypes=place&labels=en&at=a:1:2", "s=b&sel=b&labels=zh&at=b:5:6")).toBe(
    "s=a,b&sel=a&hideTypes=place&labels=en&at=a:1:2",
  );
});

test("what either of the two shows by name is shown, and what is hidden in both stays hidden", () => {
  expect(merged("s=a*&hide=b,x", "s=b*&hide=a,y,x")).toBe("s=a*,b*&hide=x,y");
});

test("what the other view had collapsed comes collapsed, unless this one has it open; what either has open is open", () => {
  expect(merged("s=a*", "s=b*&folded=b")).toBe("s=a*,b*&folded=b");
  expect(merged("s=a*,b", "s=b*&folded=b")).toBe("s=a*,b,b*&folded=b");
  expect(merged("s=a*,b*", "s=b*&folded=b")).toBe("s=a*,b*");
  expect(merged("s=a*,b*&folded=a,b", "s=b*,c")).toBe("s=a*,b*,c&folded=a");
  expect(merged("s=a*", "s=b*,b*~develops-out&folded=b~develops-out")).toBe(
    "s=a*,b*,b*~develops-out&folded=b~develops-out",
  );
  expect(merged("s=a*,b*&folded=b", "s=b*60&folded=b")).toBe("s=a*,b*,b*60&folded=b");
});

test("lines that the other view had hidden stay hidden, but for those between two that this one names", () => {
  expect(merged("s=a*,c&hidePairs=a~x", "s=b*&hidePairs=b~y,a~c")).toBe("s=a*,c,b*&hidePairs=a~x,b~y");
  expect(merged("s=a,b&hidePairs=a~b", "s=a.b")).toBe("s=a,b");
});

test("bundles come along with what they hang on, where this view did not put that there", () => {
  expect(merged("s=a*&bundles=a~place", "s=a*,b*&bundles=a~technology,b~place")).toBe(
    "s=a*,b*&bundles=a~place,b~place",
  );
});
