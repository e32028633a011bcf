import { screen } from "@testing-library/react";
import { DetailPanel } from "../../../../../client/src/pages/panel/frame/DetailPanel.tsx";
import "../../../../../client/src/pages/panel/entity/EntityPanel.tsx";
import { HelpPanel } from "../../../../../client/src/pages/panel/frame/HelpPanel.tsx";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

beforeEach(() => void fakeFetch({ "/api/summary": "unreachable", "/api/entities/a": "unreachable" }));

test("beside the canvas the page is called by it, and what a double-click does is told", () => {
  renderClient(<HelpPanel />, "/explore?s=a");
  expect(document.title).toBe("Explore - Rare Earth Atlas");
  expect(screen.getByText(/^Double-click it to open its neighbours/)).toBeTruthy();
});

test("beside the table the page is called by it, and only what can be done there is told", () => {
  renderClient(<HelpPanel />, "/table?s=a");
  expect(document.title).toBe("Table - Rare Earth Atlas");
  expect(screen.queryByText(/[Dd]ouble-click|dragging|line/)).toBeNull();
  expect(screen.getByText("Click a column heading to sort by it.")).toBeTruthy();
});

test.each(["/explore?sel=a", "/explore?pin=a", "/table?sel=a"])(
  "%s keeps its name while a card has none, or does not come",
  async (at) => {
    renderClient(<DetailPanel />, at);
    const name = `${at.startsWith("/table") ? "Table" : "Explore"} - Rare Earth Atlas`;
    expect(document.title).toBe(name);
    expect((await screen.findAllByRole("alert", {}, { timeout: 20_000 })).length).toBeGreaterThan(0);
    expect(document.title).toBe(name);
  },
);
