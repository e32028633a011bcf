import { stepsCodec } from "../../../../client/src/url/view/steps.ts";
import { parseView } from "../../../../client/src/url/view/viewState.ts";

const readAndWritten = (text: string) => stepsCodec.format(parseView(`s=${text}`).steps);

test("neighbours along one kind of claim are a step of their own", () => {
  expect(parseView("s=a*~develops-out,a*60~supplies-in,b*~counterpart-of").steps).toEqual([
    { ids: ["a"], neighbours: 30, along: { predicate: "DEVELOPS", direction: "out" } },
    { ids: ["a"], neighbours: 60, along: { predicate: "SUPPLIES", direction: "in" } },
    { ids: ["b"], neighbours: 30, along: { predicate: "COUNTERPART_OF", direction: "both" } },
  ]);
});

test("one kind of claim is open as far as it was opened, whatever else is open", () => {
  expect(readAndWritten("a*,a*~develops-out,a*~develops-in")).toBe("a*,a*~develops-out,a*~develops-in");
  expect(readAndWritten("a*60~develops-out,a*~develops-out,a*")).toBe("a*60~develops-out,a*");
});

test("what was opened along one kind of claim is on the canvas, so that adding it changes nothing", () => {
  expect(readAndWritten("a*~develops-out,a")).toBe("a*~develops-out");
});

test("of a kind of claim that is not known, or lacks its direction, only the entity is shown", () => {
  expect(readAndWritten("a*~dreams-of-out,b*~develops,c*~counterpart-of-out")).toBe("a,b,c*~counterpart-of");
});
