import { jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormatItem } from "../../../../client/src/pages/briefing/FormatItem.tsx";
import type { Briefing, BriefingSettings } from "../../../../client/src/papers/briefing/Briefing.ts";
import { canvasThatGives } from "../../../support/browser/canvasThatGives.ts";
import { renderClient } from "../../../support/browser/renderClient.tsx";

const settings: BriefingSettings = {
  title: "Who makes it?",
  summary: "",
  office: "",
  keyPoints: [],
  figureOf: "view",
  annex: true,
  sections: ["analysis"],
  labels: "both",
  paper: "a4",
  verbs: "auto",
  figureSize: "column",
};
// Holds only the fields that are read.
const briefing = {
  settings,
  dataset: { version: "2026.11" },
  made: "2026-11-25",
  link: "/explore?s=lynas-rare-earths",
  analysis: { picture: { title: "Makers by country" } },
} as unknown as Briefing;
const other = { group: "document", ending: "txt", type: "text/plain", load: async () => () => "text" } as const;
const word = { ...other, id: "docx", holdsDrawnChart: true } as const;

beforeEach(() => {
  URL.createObjectURL = () => "#file";
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => jest.restoreAllMocks());

test("a file that cannot hold the chart, as the browser hides what it drew, is saved with a word on that", async () => {
  canvasThatGives((_, index) => (index * 97) % 256);
  expect(await saved(word, briefing)).toMatch(/^Saved: .*\. It describes the chart in words, .* fingerprinting/);
});

test("nothing is said of a chart that the file holds, or that it would not hold anyway", async () => {
  canvasThatGives((_, index) => (index * 97) % 256);
  expect(await saved({ ...other, id: "markdown" }, briefing)).not.toContain("chart");
  expect(await saved(word, { ...briefing, analysis: null })).not.toContain("chart");
  expect(await saved(word, { ...briefing, settings: { ...settings, sections: ["claims"] } })).not.toContain("chart");
  canvasThatGives((value) => value);
  expect(await saved(word, briefing)).not.toContain("chart");
});

/** The message after saving a file. */
async function saved(format: Parameters<typeof FormatItem>[0]["format"], of: Briefing): Promise<string> {
  const { unmount } = renderClient(<FormatItem format={format} briefing={of} />);
  await userEvent.setup().click(screen.getByRole("button"));
  const words = (await screen.findByText(/^Saved/)).textContent;
  unmount();
  return words;
}
