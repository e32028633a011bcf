import { lengthAdvice } from "../../../../../client/src/pages/briefing/preview/lengthAdvice.ts";
import type { BriefingSettings } from "../../../../../client/src/papers/briefing/Briefing.ts";

const settings: BriefingSettings = {
  title: "",
  summary: "",
  office: "",
  keyPoints: ["a", "b", "c", "d"],
  figureOf: "keyPoints",
  annex: false,
  sections: [],
  labels: "both",
  paper: "a4",
  verbs: "auto",
  figureSize: "column",
};

test("a paper of two pages needs no advice", () => {
  expect(lengthAdvice(2, { settings, analysis: null })).toBe("");
});

test("of a longer one it is said what the author can shorten, and nothing that would not help", () => {
  expect(lengthAdvice(3, { settings, analysis: null })).toBe(
    "Longer than two pages. What can shorten it: fewer or shorter key points (now 4).",
  );
  const long = { ...settings, summary: "word ".repeat(90), figureSize: "landscape", figureOf: "view" } as const;
  expect(lengthAdvice(3, { settings: long, analysis: null })).toBe(
    "Longer than two pages. What can shorten it: a shorter summary; fewer or shorter key points (now 4); the figure within the text, not on a page of its own.",
  );
});
