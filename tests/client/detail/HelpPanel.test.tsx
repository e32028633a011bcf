import { screen } from "@testing-library/react";
import { HelpPanel } from "../../../client/src/detail/HelpPanel.tsx";
import { fakeFetch } from "../../support/fakeFetch.ts";
import { renderClient } from "../../support/renderClient.tsx";

beforeEach(() => void fakeFetch({ "/api/summary": "unreachable" }));

test("beside the canvas the page is called by it, and what a double-click does is told", () => {
  renderClient(<HelpPanel />, "/explore?s=a");
  expect(document.title).toBe("Explore - Rare Earth Atlas");
  expect(screen.getByText(/^Double-click it to open its neighbours/)).toBeTruthy();
});

test("beside the table the page is called by it, and only what can be done there is told", () => {
  renderClient(<HelpPanel />, "/table?s=a");
  expect(document.title).toBe("Table - Rare Earth Atlas");
  expect(screen.queryByText(/[Dd]ouble-click|dragging|line/)).toBeNull();
  expect(screen.getByText("Click the head of a column to sort by it.")).toBeTruthy();
});
