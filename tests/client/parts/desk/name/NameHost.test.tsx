import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { keepReaderName, readerName } from "../../../../../client/src/parts/api/request/readerName.ts";
import { askName, NameHost, nameForSaving } from "../../../../../client/src/parts/desk/name/NameHost.tsx";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

beforeEach(() => keepReaderName(""));

/** Starts a question and lets the dialog appear. */
async function asking<Answer>(ask: () => Promise<Answer>): Promise<{ answer: Promise<Answer> }> {
  const answer = await act(async () => ({ answer: ask() }));
  await screen.findByRole("dialog", { name: "Your name" });
  return answer;
}

test("the reader is asked for a name once, before the first save", async () => {
  renderClient(<NameHost />);
  const { answer } = await asking(() => nameForSaving({ who: null }));
  await userEvent.click(screen.getByRole("button", { name: "Use this name" }));
  expect(screen.getByText("Enter a name.")).toBeDefined();
  await userEvent.type(screen.getByRole("textbox", { name: "Your name" }), " 王伟 ");
  await userEvent.click(screen.getByRole("button", { name: "Use this name" }));
  expect(await answer).toBe("王伟");
  expect(await nameForSaving({ who: null })).toBe("王伟");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a reader who cancels is asked again next time", async () => {
  renderClient(<NameHost />);
  const { answer } = await asking(() => nameForSaving({ who: null }));
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await answer).toBeNull();
  expect(readerName()).toBe("");
});

test("the name of the login is taken without a question", async () => {
  expect(await nameForSaving({ who: "j.smith" })).toBe("j.smith");
});

test("a name can be changed", async () => {
  localStorage.setItem("atlas-reader-name", "Wei");
  renderClient(<NameHost />);
  const { answer } = await asking(askName);
  const field = screen.getByRole("textbox", { name: "Your name" });
  await userEvent.clear(field);
  await userEvent.type(field, "Wang Wei{Enter}");
  expect(await answer).toBe("Wang Wei");
  expect(readerName()).toBe("Wang Wei");
});
