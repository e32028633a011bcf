import { jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { StepMessage } from "../../../client/src/history/StepMessage.tsx";
import { useTrailRecord } from "../../../client/src/url/useTrail.ts";
import { type ChangeView, useViewState } from "../../../client/src/url/useViewState.ts";
import { addEntity, setLabels } from "../../../client/src/url/viewChanges.ts";
import { renderClient } from "../../support/renderClient.tsx";

let change: ChangeView;
function Page() {
  useTrailRecord();
  [, change] = useViewState();
  return <StepMessage />;
}
const said = () => screen.getByRole("status").textContent;
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
// jsdom goes back by a timer of the page, which stands still here.
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
