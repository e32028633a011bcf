import { act, waitFor } from "@testing-library/react";
import { useUndoKeys } from "../../../../client/src/url/undo/useUndoKeys.ts";
import { useUnsaved } from "../../../../client/src/url/undo/useUnsaved.ts";
import { type ChangeView, useViewState } from "../../../../client/src/url/useViewState.ts";
import { addEntity } from "../../../../client/src/url/view/steps.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

let change: ChangeView;
function Probe() {
  useUndoKeys();
  useUnsaved();
  change = useViewState()[1];
  return null;
}
const leave = () => act(() => void window.dispatchEvent(new Event("pagehide")));
const comeBack = () => act(() => void window.dispatchEvent(new Event("pageshow")));
const add = (id: string) => act(() => change((view) => addEntity(view, id)));

beforeEach(() => sessionStorage.clear());
afterEach(comeBack);

test("a change that comes while the page is left is made when the reader is back, as a step", async () => {
  renderClient(<Probe />, "/explore?s=a");
  const before = window.history.length;
  leave();
  add("b");
  expect(address()).toBe("/explore?s=a");
  comeBack();
  await waitFor(() => expect(address()).toBe("/explore?s=a,b"));
  expect(window.history.length).toBe(before + 1);
  comeBack();
  expect(address()).toBe("/explore?s=a,b");
});

test("it is not made at another address", () => {
  renderClient(<Probe />, "/explore?s=a");
  leave();
  add("b");
  window.history.replaceState(window.history.state, "", "/explore?s=c");
  comeBack();
  expect(address()).toBe("/explore?s=c");
});
