import { expandAlong, expandEntity, isOpened, stepsCodec } from "../../../../../client/src/model/address/view/steps.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

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

const along = { predicate: "DEVELOPS", direction: "out" } as const;

test("neighbours along one kind of claim are opened, then more of them, and none twice", () => {
  const opened = expandAlong(parseView("s=a*"), "a", { along, howMany: 30 });
  expect(formatView(opened)).toBe("s=a*,a*~develops-out");
  expect(formatView(expandAlong(opened, "a", { along, howMany: 30 }))).toBe("s=a*,a*~develops-out");
  expect(formatView(expandAlong(opened, "a", { along, howMany: 60 }))).toBe("s=a*,a*~develops-out,a*60~develops-out");
});

test("a hidden entity comes into sight when it is opened along one kind of claim", () => {
  expect(formatView(expandAlong(parseView("s=a*&hide=a"), "a", { along, howMany: 30 }))).toBe("s=a*,a*~develops-out");
});

test("opening one kind of claim after a collapse leaves the other neighbours collapsed", () => {
  const opened = expandAlong(parseView("s=a*,b*&folded=a,b"), "a", { along, howMany: 30 });
  expect(formatView(opened)).toBe("s=a*,b*,a*~develops-out&folded=a~develops-out,b");
  const further = expandAlong(opened, "a", { along: { predicate: "SUPPLIES", direction: "in" }, howMany: 30 });
  expect(formatView(further)).toBe("s=a*,b*,a*~develops-out,a*~supplies-in&folded=a~develops-out~supplies-in,b");
  expect(formatView(expandEntity(further, "a"))).toBe("s=a*,b*,a*~develops-out,a*~supplies-in&folded=b");
});

test("one kind of claim that was opened before the collapse comes back without a new step", () => {
  const view = parseView("s=a*,a*~develops-out&folded=a");
  expect(formatView(expandAlong(view, "a", { along, howMany: 30 }))).toBe("s=a*,a*~develops-out&folded=a~develops-out");
});

test("an entity is opened by any of its kinds of claims", () => {
  expect(["a", "b", "c"].map((id) => isOpened(parseView("s=a*~develops-out,b,c*"), id))).toEqual([true, false, true]);
});
