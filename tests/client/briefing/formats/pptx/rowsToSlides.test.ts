import { rowsToSlides } from "../../../../../client/src/briefing/formats/pptx/rowsToSlides.ts";

test("rows fill a slide and no more, however long their texts are", () => {
  const row = (characters: number) => ["1", "x".repeat(characters)];
  const rows = [row(10), row(700), row(10), row(700), row(10)];
  const slides = rowsToSlides(rows, (texts) => texts, [1, 5], 13);
  expect(slides.flat()).toEqual(rows);
  expect(slides.map((slide) => slide.length)).toEqual([3, 2]);
  expect(
    rowsToSlides(
      Array.from({ length: 40 }, () => row(10)),
      (texts) => texts,
      [1, 5],
      13,
    )[0]?.length,
  ).toBe(14);
  const even = rowsToSlides(
    Array.from({ length: 15 }, () => row(10)),
    (texts) => texts,
    [1, 5],
    13,
  );
  expect(even.map((slide) => slide.length)).toEqual([8, 7]);
  expect(rowsToSlides([row(90_000)], (texts) => texts, [1, 5], 13)).toHaveLength(1);
});
