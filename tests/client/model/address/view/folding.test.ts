import { foldEntity } from "../../../../../client/src/model/address/view/folding.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const at = (address: string) => parseView(address);

test("an entity is collapsed once, and its step stays, so that nothing moves", () => {
  const folded = foldEntity(at("s=a*,b*"), "a");
  expect(formatView(folded)).toBe("s=a*,b*&folded=a");
  expect(foldEntity(folded, "a")).toBe(folded);
});

test("collapsing again takes back the kinds of claims opened since, and unreadable kinds are left out", () => {
  expect(formatView(foldEntity(at("s=a*,b*&folded=a~develops-out,b"), "a"))).toBe("s=a*,b*&folded=b,a");
  expect(at("folded=a~develops-out~unknown,b~develops,c~,~develops-out").folded).toEqual(["a~develops-out", "b", "c"]);
});
