import { screen } from "@testing-library/react";
import { SourceLink } from "../../../../client/src/parts/claim/SourceLink.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

test("a source with an address is a link to it, in a new tab", () => {
  renderClient(<SourceLink source={{ url: "https://example.org/a", seen_at: null }}>Reuters</SourceLink>);
  expect(screen.getByRole("link").getAttribute("href")).toBe("https://example.org/a");
});

test("an interview is no link, and says that it is not public", () => {
  renderClient(<SourceLink source={{ url: null, seen_at: null }}>Head of sales</SourceLink>);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("Head of sales (not public)")).toBeDefined();
});

test("a printed paper is no link, and says where it can be seen", () => {
  renderClient(<SourceLink source={{ url: null, seen_at: "Library, shelf B12" }}>Yearbook</SourceLink>);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText("Yearbook (no web address, seen at Library, shelf B12)")).toBeDefined();
});
