import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isFull } from "../../../../../client/src/model/address/view/fitsAddress.ts";
import { FullNotice } from "../../../../../client/src/parts/view/frame/FullNotice.tsx";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

test("that something was not done, as the view is full, is said until it is closed or something else was done", async () => {
  const user = userEvent.setup();
  renderClient(<FullNotice />);
  expect(screen.queryByRole("alert")).toBeNull();
  act(() => isFull.set(true));
  expect(screen.getByRole("alert").textContent).toContain("can hold 300 steps and 60,000 characters");
  await user.click(screen.getByRole("button"));
  expect(screen.queryByRole("alert")).toBeNull();
  act(() => isFull.set(true));
  act(() => isFull.set(false));
  expect(screen.queryByRole("alert")).toBeNull();
});
