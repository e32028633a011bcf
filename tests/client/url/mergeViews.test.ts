import { mergeViews } from "../../../client/src/url/mergeViews.ts";
import { formatView, parseView } from "../../../client/src/url/viewState.ts";

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

test("bundles come along with what they hang on, where this view did not put that there", () => {
  expect(merged("s=a*&bundles=a~place", "s=a*,b*&bundles=a~technology,b~place")).toBe(
    "s=a*,b*&bundles=a~place,b~place",
  );
});
