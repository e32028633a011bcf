import { fireEvent } from "@testing-library/react";
import { focusPressed } from "../../../../client/src/ui/browser/focusPressed.ts";

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `<input><button><svg></svg>One</button><button id="other">Other</button><p>Text</p>`;
  stop = focusPressed();
});
afterEach(() => stop());

const find = (query: string) => document.querySelector(query) as Element;

/** Presses as Safari does, which does not focus the pressed element. */
function press(target: Element, up = target): void {
  fireEvent.mouseDown(target);
  fireEvent.mouseUp(up);
  if (target === up) fireEvent.click(target);
}

test("a button has the focus before its click is heard, also where its sign is pressed", () => {
  const heard: (Element | null)[] = [];
  find("button").addEventListener("click", () => heard.push(document.activeElement));
  press(find("svg"));
  expect(heard).toEqual([find("button")]);
});

test("what refuses the press keeps the focus where it is", () => {
  find("input").addEventListener("blur", () => expect("blurred").toBe("never"));
  (find("input") as HTMLInputElement).focus();
  find("button").addEventListener("mousedown", (event) => event.preventDefault());
  press(find("button"));
  expect(document.activeElement).toBe(find("input"));
});

test("a click that a script makes, or that goes on elsewhere, moves no focus", () => {
  (find("#other") as HTMLButtonElement).click();
  expect(document.activeElement).toBe(document.body);
  press(find("button"), find("p"));
  fireEvent.click(find("#other"));
  expect(document.activeElement).toBe(document.body);
});

test("text takes no focus", () => {
  press(find("p"));
  expect(document.activeElement).toBe(document.body);
});
