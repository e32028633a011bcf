import { jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { LatePage, latePage } from "../../../../client/src/ui/page/LatePage.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

const open = (page: ReactNode) =>
  renderClient(
    <LatePage place="analysis" name="Analysis">
      {page}
    </LatePage>,
  );

/** How readers recognise a page, on the screen and by its title. */
const told = () => ({
  id: screen.getByRole("main").id,
  title: document.title,
  heading: screen.queryByRole("heading", { level: 1 })?.textContent,
});

test("a page that is on its way has its name, and a place for the focus that says it is not there yet", async () => {
  const Coming = latePage(() => new Promise<() => ReactNode>(() => undefined));
  open(<Coming />);
  expect(told()).toEqual({ id: "content", title: "Analysis - Rare Earth Atlas", heading: undefined });
  expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true");
});

test("a page whose script does not come has its name and heading, above what is said of it", async () => {
  const Missed = latePage(() => Promise.reject<() => ReactNode>(new TypeError("Failed to fetch")));
  open(<Missed />);
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be loaded/);
  expect(told()).toEqual({ id: "content", title: "Analysis - Rare Earth Atlas", heading: "Analysis" });
  expect(screen.getByRole("main").contains(screen.getByRole("alert"))).toBe(true);
});

test("a page that breaks has them too", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  open(<Broken />);
  expect(screen.getByRole("alert").textContent).toMatch(/went wrong/);
  expect(told()).toEqual({ id: "content", title: "Analysis - Rare Earth Atlas", heading: "Analysis" });
});

function Broken(): ReactNode {
  throw new Error("It is broken.");
}
