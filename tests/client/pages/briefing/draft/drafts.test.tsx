import { jest } from "@jest/globals";
import { onKept } from "../../../../../client/src/model/state/browserMemory.ts";
import {
  draftText,
  forgetDraft,
  keepDraft,
  keptDrafts,
  parseDraft,
} from "../../../../../client/src/pages/briefing/draft/drafts.ts";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;

test("a draft is kept for its view, and comes back as it was", () => {
  keepDraft({ key: "s=a", draft: { title: "Über 包头", summary: "One.\n\nTwo.", paper: "letter" }, saved: at(1) });
  expect(parseDraft(draftText("s=a"))).toEqual({ title: "Über 包头", summary: "One.\n\nTwo.", paper: "letter" });
  expect(draftText("s=b")).toBe("");
});

test("drafts of several views do not write over each other, and the last changed comes first", () => {
  keepDraft({ key: "s=a", draft: { title: "A" }, saved: at(1) });
  keepDraft({ key: "s=b", draft: { title: "B" }, saved: at(2) });
  keepDraft({ key: "s=a", draft: { title: "A again" }, saved: at(3) });
  expect(keptDrafts().map(({ key, draft }) => [key, draft.title])).toEqual([
    ["s=a", "A again"],
    ["s=b", "B"],
  ]);
});

test("forgetting one leaves the others, and is told", () => {
  keepDraft({ key: "s=a", draft: { title: "A" }, saved: at(1) });
  keepDraft({ key: "s=b", draft: { title: "B" }, saved: at(2) });
  const heard = jest.fn();
  const stop = onKept(heard);
  forgetDraft("s=a");
  stop();
  expect(keptDrafts().map(({ key }) => key)).toEqual(["s=b"]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("what is damaged is left out, whoever wrote it", () => {
  localStorage.setItem("atlas-draft s=a", "not json");
  localStorage.setItem(
    "atlas-draft s=b",
    JSON.stringify({
      saved: at(1),
      draft: {
        title: 7,
        summary: "Kept",
        paper: "a3",
        sections: ["claims", "secrets", "analysis"],
        figureOf: "all",
        keyPoints: ["one", 2],
        labels: "zh",
      },
    }),
  );
  expect(parseDraft(draftText("s=a"))).toEqual({});
  expect(parseDraft(draftText("s=b"))).toEqual({
    summary: "Kept",
    keyPoints: ["one"],
    sections: ["analysis", "claims"],
    labels: "zh",
  });
});

test("only the fifty last changed are kept", () => {
  for (let draft = 0; draft < 52; draft++) {
    keepDraft({ key: `s=${draft}`, draft: {}, saved: new Date(Date.UTC(2026, 0, 1, draft)).toISOString() });
  }
  expect(keptDrafts()).toHaveLength(50);
  expect(keptDrafts().at(-1)?.key).toBe("s=2");
});

test("a browser that keeps nothing holds the draft until the page is left, and says so", () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(keepDraft({ key: "s=a", draft: { title: "A" }, saved: at(1) })).toBe(false);
  expect(parseDraft(draftText("s=a"))).toEqual({ title: "A" });
  forgetDraft("s=a");
  expect(draftText("s=a")).toBe("");
});
