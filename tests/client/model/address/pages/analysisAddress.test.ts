import { analysisIn, isAnalysis, withAnalysis } from "../../../../../client/src/model/address/pages/analysisAddress.ts";

test("the address of a briefing names the page of analysis that it tells of", () => {
  const query = new URLSearchParams({ s: "solvay", analysis: "/questions/who?technology=bioleaching&stage=" });
  expect(analysisIn(`?${query}`)).toEqual({
    id: "questions",
    path: "/questions/who",
    search: "?technology=bioleaching&stage=",
  });
  expect(analysisIn("?analysis=/questions")).toEqual({ id: "questions", path: "/questions", search: "" });
});

test.each([
  "",
  "?s=solvay",
  "?analysis=",
  "?analysis=/questionsx",
  "?analysis=//evil.example/questions",
  "?analysis=https://evil.example/questions",
  "?analysis=/explore",
])("%p names none", (search) => {
  expect(analysisIn(search)).toBeNull();
});

test("what a briefing is told to tell of is read again from its address", () => {
  const address = "/questions/who?technology=bioleaching&note=why%3F";
  expect(analysisIn(`?${withAnalysis("s=solvay", address)}`)).toMatchObject({
    path: "/questions/who",
    search: "?technology=bioleaching&note=why%3F",
  });
  expect(withAnalysis("", "/what-if")).toBe("analysis=%2Fwhat-if");
});

test("older briefings name What if by its former path", () => {
  expect(analysisIn("?analysis=/removal?country=US")).toEqual({
    id: "whatIf",
    path: "/what-if",
    search: "?country=US",
  });
});

test("the list of analyses and all pages below it are pages of analysis", () => {
  expect(["/analysis", "/questions", "/questions/who", "/explore", "/", "/questionsx"].map(isAnalysis)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
