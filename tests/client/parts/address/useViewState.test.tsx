import { act, screen } from "@testing-library/react";
import { trailNow } from "../../../../client/src/model/address/undo/trail.ts";
import { setAsOf } from "../../../../client/src/model/address/view/filters.ts";
import { isFull } from "../../../../client/src/model/address/view/fitsAddress.ts";
import { selectEntity } from "../../../../client/src/model/address/view/selection.ts";
import { addEntity, expandEntity } from "../../../../client/src/model/address/view/steps.ts";
import { formatView, setLabels } from "../../../../client/src/model/address/view/viewState.ts";
import { useTrailRecord } from "../../../../client/src/parts/address/useTrail.ts";
import { type ChangeView, useViewState } from "../../../../client/src/parts/address/useViewState.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

let change: ChangeView;
function Probe() {
  useTrailRecord();
  const [view, changeView] = useViewState();
  change = changeView;
  return <output>{formatView(view)}</output>;
}
const shown = () => screen.getByRole("status").textContent;
const goBack = () =>
  act(async () => {
    const gone = new Promise((done) => window.addEventListener("popstate", done, { once: true }));
    window.history.back();
    await gone;
  });

test("the view is what the address says", () => {
  renderClient(<Probe />, "/explore?s=a*&sel=a");
  expect(shown()).toBe("s=a*&sel=a");
});

test("a change is a step that the back button undoes", async () => {
  renderClient(<Probe />, "/explore?s=a");
  act(() => change((view) => addEntity(view, "b")));
  expect([shown(), address()]).toEqual(["s=a,b", "/explore?s=a,b"]);
  await goBack();
  expect(shown()).toBe("s=a");
});

test("a change that replaces is no step of its own", async () => {
  renderClient(<Probe />, "/explore?s=a");
  act(() => change((view) => addEntity(view, "b")));
  act(() => change((view) => setLabels(view, "zh"), "replace"));
  expect(shown()).toBe("s=a,b&labels=zh");
  await goBack();
  expect(shown()).toBe("s=a");
});

test("changes of one thing that follow one another are one step, but none that was gone back to, or Redo would undo them", async () => {
  renderClient(<Probe />, "/explore?s=a");
  act(() => change((view) => setAsOf(view, "2024"), "merge"));
  act(() => change((view) => setAsOf(view, "2025"), "merge"));
  act(() => change((view) => addEntity(view, "b")));
  await goBack();
  act(() => change((view) => setAsOf(view, "2026"), "merge"));
  act(() => change((view) => setAsOf(view, "2027"), "merge"));
  expect(trailNow().addresses).toEqual(["/explore?s=a", "/explore?s=a&asOf=2025", "/explore?s=a&asOf=2027"]);
  expect(trailNow().at).toBe(2);
});

test("two changes before the page is drawn again both count", () => {
  renderClient(<Probe />, "/explore?s=a");
  act(() => {
    change((view) => selectEntity(view, "a"));
    change((view) => expandEntity(view, "a"));
  });
  expect(address()).toBe("/explore?s=a,a*&sel=a");
});

test("a change that changes nothing is no step", () => {
  renderClient(<Probe />, "/explore?s=a&sel=a");
  const steps = window.history.length;
  act(() => change((view) => selectEntity(view, "a")));
  expect(window.history.length).toBe(steps);
});

test("a change made in the table stays in the table", () => {
  renderClient(<Probe />, "/table?s=a&tab=claims&sort=-since");
  expect(shown()).toBe("s=a&tab=claims&sort=-since");
  act(() => change((view) => addEntity(view, "b")));
  expect(address()).toBe("/table?s=a,b&tab=claims&sort=-since");
});

test("a briefing goes on telling of its analysis when its view changes, also where nothing is left of the view", () => {
  renderClient(<Probe />, "/briefing?s=a&analysis=/questions/who%3Ftechnology=x%26stage=");
  act(() => change((view) => addEntity(view, "b")));
  expect(address()).toBe("/briefing?s=a,b&analysis=%2Fquestions%2Fwho%3Ftechnology%3Dx%26stage%3D");
  act(() => change((view) => ({ ...view, steps: [] })));
  expect(address()).toBe("/briefing?analysis=%2Fquestions%2Fwho%3Ftechnology%3Dx%26stage%3D");
});

test("where the address has room for no more steps nothing is done, which is noted until something is done", () => {
  const steps = Array.from({ length: 300 }, (_, index) => `a${index}`).join();
  renderClient(<Probe />, `/explore?s=${steps}`);
  act(() => change((view) => addEntity(view, "b")));
  expect([address(), isFull.value()]).toEqual([`/explore?s=${steps}`, true]);
  act(() => change((view) => selectEntity(view, "a1")));
  expect([address(), isFull.value()]).toEqual([`/explore?s=${steps}&sel=a1`, false]);
});

test("what changes nothing has room, also after something that had none", () => {
  const steps = Array.from({ length: 300 }, (_, index) => `a${index}`).join();
  renderClient(<Probe />, `/explore?s=${steps}&sel=a1`);
  act(() => change((view) => addEntity(view, "b")));
  expect(isFull.value()).toBe(true);
  act(() => change((view) => selectEntity(view, "a1")));
  expect([address(), isFull.value()]).toEqual([`/explore?s=${steps}&sel=a1`, false]);
});

test("what makes an address longer than the server takes is not done, what makes it shorter is", () => {
  const long = Array.from({ length: 200 }, (_, index) => `a${index}-${"x".repeat(110)}`);
  const query = `s=${long.join(".")}`;
  renderClient(<Probe />, `/explore?${query}`);
  act(() => change((view) => ({ ...view, hidden: long })));
  const hidden = address();
  expect(hidden.length).toBeGreaterThan(45_000);
  act(() => change((view) => ({ ...view, folded: long })));
  expect([address(), isFull.value()]).toEqual([hidden, true]);
  act(() => change((view) => ({ ...view, hidden: [] })));
  expect([address(), isFull.value()]).toEqual([`/explore?${query}`, false]);
});

test("on any other page the view is empty, and a change leads to the explorer", () => {
  renderClient(<Probe />, "/?s=a");
  expect(shown()).toBe("");
  act(() => change((view) => addEntity(view, "b")));
  expect(address()).toBe("/explore?s=b");
});

test("what an address holds beside the view does not survive, and damage is left out", () => {
  renderClient(<Probe />, "/explore?s=a,!!&utm_source=mail");
  expect(shown()).toBe("s=a");
  act(() => change((view) => addEntity(view, "b")));
  expect(address()).toBe("/explore?s=a,b");
});
