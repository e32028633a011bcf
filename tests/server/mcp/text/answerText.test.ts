import { answerText, type Told } from "../../../../server/src/mcp/text/answerText.ts";

const dataset = { title: "Small", version: "1", date: "2026-11-25", licence: "CC0", hash: "0", horizon: null, own: [] };
const item = "word ".repeat(1000).trim();

function lastLine(told: Partial<Told>): string | undefined {
  const { text } = answerText({ head: [], items: ["one", "two"], limits: [], ...told }, dataset);
  return text.split("\n\n")[0]?.split("\n").at(-1);
}

test("an answer that holds everything asks for nothing more", () => {
  expect(lastLine({})).toBe("2. two");
});

test("a total that nobody has counted is not given as a number", () => {
  expect(lastLine({ hasMore: true, moreBy: "limit" })).toBe(
    "2 of more than 2; ask for more with a higher limit or narrower filters.",
  );
});

test("where the text is full, no higher limit is asked for", () => {
  expect(lastLine({ items: [item, item], total: 9, moreBy: "limit" })).toBe(
    "1 of 9; ask for more with narrower filters.",
  );
});

test("a request without limit is made again with the rest of it", () => {
  expect(lastLine({ items: [item, item], moreBy: "rest" })).toBe("1 of 2; ask for more with the rest of the request.");
});

test("past the end no line counts backwards", () => {
  expect(lastLine({ head: ["none"], items: [], total: 5, offset: 7, hasMore: true })).toBe("none");
});
