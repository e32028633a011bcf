import { bindDrawnPointer } from "../../../../../client/src/pages/explore/drawn/bindDrawnPointer.ts";
import type { CanvasHandlers, MenuTarget } from "../../../../../client/src/picture/canvas/Canvas.ts";

/** The selection or menu that a press on a line opens, where the card of its two ends lists so many claims. */
function pressed(line: { ends: string; claims: string }, listed: number) {
  const [stage, told] = [document.createElement("div"), [] as (string | MenuTarget)[]];
  stage.innerHTML = `<svg><g data-ends="${line.ends}" data-claims="${line.claims}"></g></svg>`;
  const handlers = {
    onSelectPair: (a: string, b: string) => told.push(`${a}~${b}`),
    onMenu: (target: MenuTarget) => told.push(target),
  } as Partial<CanvasHandlers> as CanvasHandlers;
  const acts = { pan() {}, zoomAt() {}, openFold() {}, hover() {}, claimsBetween: () => listed };
  bindDrawnPointer(stage, { handlers: () => handlers, acts }, new AbortController().signal);
  for (const type of ["pointerdown", "pointerup"])
    stage.querySelector("g")?.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0 }));
  return told;
}

test("a line opens the card of its ends only if that lists as many claims as the line counts", () => {
  expect(pressed({ ends: "a b", claims: "1 2" }, 2)).toEqual(["a~b"]);
  expect(pressed({ ends: "a b", claims: "1 2" }, 3)).toEqual([{ kind: "claims", ids: ["1", "2"] }]);
  expect(pressed({ ends: "a b c", claims: "1 2" }, 3)).toEqual([{ kind: "claims", ids: ["1", "2"] }]);
});
