import { canvasNews } from "../../../../client/src/picture/history/canvasNews.ts";

const news = (before: string | undefined, after: string) =>
  canvasNews({ at: 1, addresses: [before, after] }, (id) => `<${id}>`);

test.each([
  ["/explore?s=a*&sel=b", "/explore?s=a*&hide=b", "Hid <b>"],
  ["/explore?s=a*&sel=b", "/explore?s=a*,b*&sel=b", "Opened neighbours of <b>"],
  ["/explore?s=a*&sel=b", "/explore?s=a*&sel=b.c.d", "Selected 3 entities"],
  ["/explore?s=a*&sel=b", "/explore?s=a*", "Cleared the selection"],
])("what was done to the picture is told by the name of the step: from %s to %s", (before, after, said) => {
  expect(news(before, after)).toBe(said);
});

test("what the canvas says itself is not said twice: what was moved, and what was taken into the selection", () => {
  expect(news("/explore?s=a*", "/explore?s=a*&at=b:1:2:1")).toBe("");
  expect(news("/explore?s=a*&sel=b", "/explore?s=a*&sel=b.c")).toBe("");
  expect(news("/explore?s=a*&sel=b.c", "/explore?s=a*&sel=b")).toBe("");
});

test("who comes to another page is told nothing of the picture, as none was changed", () => {
  expect(news("/analysis", "/briefing?s=a*")).toBe("");
  expect(news("/analysis", "/explore?s=a*")).toBe("");
  expect(news("/explore?s=a*", "/table?s=a*,b")).toBe("");
});

test("of what was forgotten, or was no change, nothing is said", () => {
  expect(news(undefined, "/explore?s=a")).toBe("");
});
