import { jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";

const missed = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
jest.unstable_mockModule("../../../../../client/src/pages/panel/entity/EntityPanel.tsx", missed);
jest.unstable_mockModule("../../../../../client/src/pages/panel/claim/ClaimPanel.tsx", missed);
const { DetailPanel } = await import("../../../../../client/src/pages/panel/frame/DetailPanel.tsx");

beforeEach(() => void fakeFetch({ "/api/summary": "unreachable" }));

test.each([
  ["/explore?sel=a", "Explore"],
  ["/table?sel=claim:c", "Table"],
])("%s has the name of its page where the script of its card does not come", async (at, name) => {
  document.title = "";
  renderClient(<DetailPanel />, at);
  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be loaded/);
  expect(document.title).toBe(`${name} - Rare Earth Atlas`);
});
