import { stageIn } from "../../../../client/src/picture/canvas/createCanvas.ts";

/** Replaces an element of a page. */
function fakeElement() {
  const inside: object[] = [];
  const element = {
    style: {} as Record<string, string>,
    inside,
    append: (child: object) => inside.push(child),
    ownerDocument: { createElement: fakeElement },
  };
  return element;
}

test("what is drawn into fills the container and is not the container itself, whose attributes change", () => {
  const container = fakeElement();
  // The fake has every member that is used.
  const stage = stageIn(container as unknown as HTMLElement);
  expect(container.inside).toEqual([stage]);
  expect(stage.style).toEqual({ position: "absolute", inset: "0" });
  expect(container.style).toEqual({});
});
