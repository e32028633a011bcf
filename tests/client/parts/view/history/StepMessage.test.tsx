import { jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { addEntity } from "../../../../../client/src/model/address/view/steps.ts";
import { setLabels } from "../../../../../client/src/model/address/view/viewState.ts";
import { useTrailRecord } from "../../../../../client/src/parts/address/useTrail.ts";
import { type ChangeView, useViewState } from "../../../../../client/src/parts/address/useViewState.ts";
import { StepMessage } from "../../../../../client/src/parts/view/history/StepMessage.tsx";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

let change: ChangeView;
function Page() {
  useTrailRecord();
  [, change] = useViewState();
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the canvas of the page */}
      <div role="application" aria-label="Graph" tabIndex={0} />
      <input aria-label="Search" />
      <StepMessage />
    </>
  );
}
const said = () => screen.getByRole("status").textContent;
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
// jsdom goes back with a page timer, and those are stopped here.
const goBack = () =>
  act(() => {
    window.history.back();
    jest.advanceTimersByTime(1);
  });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("what was undone is said for a moment, also where a step is changed in that moment", () => {
  renderClient(<Page />, "/explore?s=a");
  act(() => change((view) => addEntity(view, "b")));
  act(() => change((view) => setLabels(view, "en")));
  goBack();
  expect(said()).toBe("Undone: Changed the labels");
  pass(3000);
  act(() => change((view) => addEntity(view, "c"), "replace"));
  expect(said()).toBe("Undone: Changed the labels");
  pass(2500);
  expect(said()).toBe("");
});

test("what is said again stays as long as what is said first", () => {
  renderClient(<Page />, "/explore?s=a");
  act(() => change((view) => setLabels(view, "en")));
  act(() => change((view) => setLabels(view, "zh")));
  goBack();
  pass(3000);
  goBack();
  pass(3000);
  expect(said()).toBe("Undone: Changed the labels");
  pass(2500);
  expect(said()).toBe("");
});

test("what a key did on the canvas is said to who does not see it, and not once more when it is undone", () => {
  const { container } = renderClient(<Page />, "/explore?s=a");
  const news = () => container.querySelector("[aria-live]")?.textContent;
  screen.getByRole("application").focus();
  act(() => change((view) => addEntity(view, "b")));
  expect([said(), news()]).toEqual(["", "Added B to the canvas"]);
  goBack();
  expect([said(), news()]).toEqual(["Undone: Added B to the canvas", ""]);
  screen.getByRole("textbox").focus();
  act(() => change((view) => addEntity(view, "c")));
  expect([said(), news()]).toEqual(["", ""]);
});
