import { screen } from "@testing-library/react";
import { AboutPage } from "../../../../client/src/pages/about/AboutPage.tsx";
import { errorReport } from "../../../../client/src/parts/record/errorReport.ts";
import { fakeFetch } from "../../../support/browser/fakeFetch.ts";
import { renderClient } from "../../../support/browser/renderClient.tsx";

afterEach(() => {
  for (const meta of document.querySelectorAll("meta[name^='atlas-']")) meta.remove();
});

function named(name: string, content: string) {
  const meta = document.createElement("meta");
  meta.name = name;
  meta.content = content;
  document.head.append(meta);
}

test("a copy that names nobody says so, and gives no address for errors", () => {
  fakeFetch({ "/api": "unreachable" });
  renderClient(<AboutPage />, "/about");
  expect(screen.getByText(/names nobody who answers for it/)).toBeTruthy();
  expect(screen.getByText(/names no address for it/)).toBeTruthy();
  expect(screen.queryByText(/^Its address is/)).toBeNull();
});

test("a published atlas names its editor, its address and where to report errors", () => {
  fakeFetch({ "/api": "unreachable" });
  named("atlas-editor", "The Desk");
  named("atlas-contact", "desk@atlas.example.org");
  named("atlas-public-url", "https://atlas.example.org");
  renderClient(<AboutPage />, "/about");
  expect(screen.getByText("This server is run by The Desk.")).toBeTruthy();
  expect(screen.getByText("Its address is https://atlas.example.org.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "desk@atlas.example.org" }).getAttribute("href")).toBe(
    "mailto:desk@atlas.example.org",
  );
});

test("a report of an error names the claim, what it says, the data and where it was read", () => {
  const dataset = {
    ...{ title: "Sample", version: "2026.11", date: "2026-11-25", licence: "CC BY 4.0" },
    ...{ hash: "0123456789ab", own: [], horizon: null },
  };
  const claim = { id: "bao-001", statement: "Baogang Group is controlled.", subject: "a", object: "b" };
  named("atlas-public-url", "https://atlas.example.org");
  const report = [
    "Error in claim bao-001 of the Rare Earth Atlas",
    "It says: Baogang Group is controlled.",
    "Data set 2026.11 of 25 November 2026, content hash 0123456789ab",
    "https://atlas.example.org/explore?s=a.b&sel=claim:bao-001",
    "What is wrong: ",
    "What shows it (source, page, day): ",
  ];
  expect(errorReport(claim, dataset).split("\n")).toEqual(report);
  named("atlas-contact", "desk@atlas.example.org");
  expect(errorReport(claim, dataset).split("\n")).toEqual(["To: desk@atlas.example.org", ...report]);
});
