import { jest } from "@jest/globals";
import { act, render, screen } from "@testing-library/react";
import { DropTarget } from "../../../client/src/ui/DropTarget.tsx";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const file = new File(["{}"], "a.atlas-view.json");
const notice = () => screen.queryByText("Drop it here");
const wait = (ms: number) => act(() => jest.advanceTimersByTime(ms));

/** Events as in Safari, which never says where a drag went when it left. */
function drag(type: "dragover" | "dragleave" | "drop"): void {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files: [file] }, relatedTarget: null });
  act(() => void document.body.dispatchEvent(event));
}

test("the page says so as long as a file is over it, though Safari tells at each edge that it has left", () => {
  render(<DropTarget label="Drop it here" onFile={() => undefined} />);
  expect(notice()).toBeNull();
  drag("dragover");
  expect(notice()).not.toBeNull();
  for (let edge = 0; edge < 5; edge += 1) {
    drag("dragleave");
    expect(notice()).not.toBeNull();
    wait(50);
    drag("dragover");
  }
  wait(5000);
  expect(notice()).not.toBeNull();
});

test("once the file is no longer over the page, nothing is said", () => {
  render(<DropTarget label="Drop it here" onFile={() => undefined} />);
  drag("dragover");
  drag("dragleave");
  wait(1000);
  expect(notice()).toBeNull();
});

test("a file that is dropped is taken, and the page is as before", () => {
  const taken: File[] = [];
  render(<DropTarget label="Drop it here" onFile={(one) => taken.push(one)} />);
  drag("dragover");
  drag("drop");
  expect(taken).toEqual([file]);
  expect(notice()).toBeNull();
});
