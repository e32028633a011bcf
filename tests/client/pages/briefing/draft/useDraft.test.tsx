import { act, renderHook } from "@testing-library/react";
import { parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { useDraft } from "../../../../../client/src/pages/briefing/draft/useDraft.ts";

const draftOf = (search: string) =>
  renderHook(({ view }) => useDraft(parseView(view)), { initialProps: { view: search } });

test("what was typed stays when the view grows on the page, and each view keeps its own afterwards", () => {
  const { result, rerender } = draftOf("s=lynas-rare-earths*8");
  act(() => result.current.change({ title: "Who pays", summary: "The states." }));
  rerender({ view: "s=lynas-rare-earths*8,torngat-metals" });
  expect(result.current.draft).toEqual({ title: "Who pays", summary: "The states." });
  act(() => result.current.change({ title: "Who pays, with Torngat" }));
  rerender({ view: "s=lynas-rare-earths*8" });
  expect(result.current.draft.title).toBe("Who pays");
});

test("another view begins without it", () => {
  const { result, rerender } = draftOf("s=jl-mag*8");
  act(() => result.current.change({ title: "Magnets" }));
  rerender({ view: "s=iluka-resources*8" });
  expect(result.current.draft).toEqual({});
});
