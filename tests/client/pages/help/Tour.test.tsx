import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { TourHost } from "../../../../client/src/pages/help/TourHost.tsx";
import { goToStop } from "../../../../client/src/pages/help/tourState.ts";
import { tourStops } from "../../../../client/src/pages/help/tourStops.ts";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

function show() {
  renderClient(
    <>
      <main id="content" tabIndex={-1}>
        <button type="button">Offer</button>
      </main>
      <button type="button">Help</button>
      <Link to="/explore?s=b">Mine</Link>
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

test("the tour opens pages of its own, and leads back to where the reader was", async () => {
  show();
  await start("Help");
  await waitFor(() => expect(address()).toContain("baogang-group"));
  const visited = window.history.length;
  act(() => goToStop(tourStops.indexOf("path")));
  await waitFor(() => expect(address()).toMatch(/^\/paths\?/));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(address()).toBe("/explore?s=a"));
  expect(window.history.length).toBe(visited);
});

test("a page that the reader opens meanwhile is where the tour leads back to", async () => {
  show();
  await start("Help");
  await waitFor(() => expect(address()).toContain("baogang-group"));
  await userEvent.click(screen.getByRole("link", { name: "Mine" }));
  act(() => goToStop(tourStops.indexOf("briefing")));
  await waitFor(() => expect(address()).toMatch(/^\/briefing\?/));
  await userEvent.click(screen.getByRole("button", { name: "Leave the tour" }));
  await waitFor(() => expect(address()).toBe("/explore?s=b"));
});

test("where what began it is gone, the content of the page has the focus", async () => {
  show();
  (await start("Offer")).remove();
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});
