import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { selectEntity } from "../../../../client/src/model/address/view/selection.ts";
import { addEntity } from "../../../../client/src/model/address/view/steps.ts";
import { useUndoKeys } from "../../../../client/src/parts/address/useTrail.ts";
import { type ChangeView, useViewState } from "../../../../client/src/parts/address/useViewState.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

let change: ChangeView;
function Probe() {
  useUndoKeys();
  change = useViewState()[1];
  return (
    <>
      <input aria-label="Text" />
      <input aria-label="Time" type="range" />
    </>
  );
}
const add = (id: string) => act(() => change((view) => addEntity(view, id)));
const undo = () => userEvent.keyboard("{Control>}z{/Control}");
const redo = () => userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
const reach = (place: string) => waitFor(() => expect(address()).toBe(place));
const stay = async (place: string) => {
  await new Promise((done) => setTimeout(done, 60));
  expect(address()).toBe(place);
};

test("Ctrl+Z and Ctrl+Shift+Z go through the steps, and stop at the first and the last", async () => {
  renderClient(<Probe />, "/explore?s=a");
  add("b");
  add("c");
  await undo();
  await reach("/explore?s=a,b");
  await undo();
  await reach("/explore?s=a");
  await undo();
  await stay("/explore?s=a");
  await redo();
  await reach("/explore?s=a,b");
  await userEvent.keyboard("{Control>}y{/Control}");
  await reach("/explore?s=a,b,c");
  await redo();
  await stay("/explore?s=a,b,c");
});

test("after a new step there is nothing to redo", async () => {
  renderClient(<Probe />, "/explore?s=a");
  add("b");
  await undo();
  await reach("/explore?s=a");
  add("c");
  await redo();
  await stay("/explore?s=a,c");
});

test("what was undone can be done again after something was read", async () => {
  renderClient(<Probe />, "/explore?s=a");
  add("b");
  add("c");
  await undo();
  await reach("/explore?s=a,b");
  await undo();
  await reach("/explore?s=a");
  act(() => change((view) => selectEntity(view, "a")));
  await redo();
  await reach("/explore?s=a,b");
  await redo();
  await reach("/explore?s=a,b,c");
  await undo();
  await reach("/explore?s=a,b");
});

test("while one types, Ctrl+Z belongs to the text", async () => {
  renderClient(<Probe />, "/explore?s=a");
  add("b");
  await userEvent.click(screen.getByRole("textbox"));
  await undo();
  await stay("/explore?s=a,b");
});

test("on the slider of time, which takes no text, Ctrl+Z takes back the step", async () => {
  renderClient(<Probe />, "/explore?s=a");
  add("b");
  await userEvent.click(screen.getByRole("slider"));
  await undo();
  await reach("/explore?s=a");
});
