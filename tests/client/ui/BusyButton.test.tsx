import { jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { BusyButton } from "../../../client/src/ui/BusyButton.tsx";
import { renderClient } from "../../support/browser/renderClient.tsx";

const began = jest.fn();

function Saving() {
  const [busy, setBusy] = useState(false);
  const begin = () => {
    began();
    setBusy(true);
  };
  return (
    <BusyButton busy={busy} onClick={begin}>
      Save
    </BusyButton>
  );
}

test("a button that waits for what it has begun keeps the focus, says that it waits, and begins nothing else", async () => {
  renderClient(<Saving />);
  const button = screen.getByRole("button", { name: "Save" });
  expect(button.getAttribute("aria-disabled")).toBe("false");
  button.focus();
  await userEvent.keyboard("{Enter}{Enter}");
  expect(began).toHaveBeenCalledTimes(1);
  expect(button).toHaveProperty("disabled", false);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(button);
});
