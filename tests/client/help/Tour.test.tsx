import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TourHost } from "../../../client/src/help/TourHost.tsx";
import { goToStop } from "../../../client/src/help/tourState.ts";
import { renderClient } from "../../support/browser/renderClient.tsx";

function show() {
  renderClient(
    <>
      <main id="content" tabIndex={-1}>
        <button type="button">Offer</button>
      </main>
      <button type="button">Help</button>
      <TourHost />
    </>,
    "/explore?s=a",
  );
}

/** Starts the tour from a button; its first stop then has the focus. */
async function start(from: string) {
  const button = screen.getByRole("button", { name: from });
  button.focus();
  act(() => goToStop(0));
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"), { timeout: 20_000 });
  return button;
}

test("a tour that is left gives the focus back to where it was begun", async () => {
  show();
  const button = await start("Help");
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(button);
  await start("Help");
  await userEvent.click(screen.getByRole("button", { name: "Leave the tour" }));
  expect(document.activeElement).toBe(button);
});

test("where what began it is gone, the content of the page has the focus", async () => {
  show();
  (await start("Offer")).remove();
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});
