import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { storeView } from "../../../../client/src/pages/share/keptViews.ts";
import { YourViews } from "../../../../client/src/pages/share/YourViews.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

beforeEach(() => localStorage.clear());

test("who deletes kept views by the keyboard can take each back at once, and has the content then", async () => {
  for (const title of ["one", "two"]) storeView({ title, address: "/explore?s=a", version: null, saved: "2026-11-25" });
  renderClient(
    <main id="content" tabIndex={-1}>
      <YourViews />
    </main>,
    "/",
  );
  for (const title of ["one", "two"]) {
    screen.getByRole("button", { name: new RegExp(`^Delete .*${title}`) }).focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo delete" }));
  }
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
  expect(screen.getByRole("link", { name: "two" })).toBeDefined();
});
