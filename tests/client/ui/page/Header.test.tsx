import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Header } from "../../../../client/src/ui/page/Header.tsx";
import { address, renderClient } from "../../../support/browser/renderClient.tsx";

const header = <Header search={null} pages={[{ name: "Explore", path: "/explore" }]} />;
beforeEach(() => localStorage.clear());

test("the colours are switched and remembered", async () => {
  renderClient(header);
  await userEvent.click(screen.getByRole("button", { name: "Use dark colours" }));
  expect(document.documentElement.dataset.mantineColorScheme).toBe("dark");
  expect(Object.values({ ...localStorage })).toEqual(["dark"]);
  await userEvent.click(screen.getByRole("button", { name: "Use light colours" }));
  expect(document.documentElement.dataset.mantineColorScheme).toBe("light");
});

test("the skip button leads past the header without a step in the history", async () => {
  renderClient(
    <>
      {header}
      <main id="content" tabIndex={-1} />
    </>,
    "/explore?s=a",
  );
  const steps = window.history.length;
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
  expect([address(), window.history.length]).toEqual(["/explore?s=a", steps]);
});

test("the brand leads to the start, and the page one is on is marked", async () => {
  renderClient(header, "/explore?s=a");
  expect(screen.getByRole("link", { name: "Explore" }).getAttribute("aria-current")).toBe("page");
  await userEvent.click(screen.getByRole("link", { name: "Rare Earth Atlas" }));
  expect(address()).toBe("/");
});
