import { createLabelFonts } from "../../../../client/src/picture/labels/labelFonts.ts";

function fakeFaces() {
  const asked: [font: string, text: string][] = [];
  const load = async (font: string, text = "") => {
    asked.push([font, text]);
    return [];
  };
  return { asked, load };
}

test("exactly the characters that are missing are fetched, Latin and Chinese from their fonts", async () => {
  const faces = fakeFaces();
  const fonts = createLabelFonts(faces);
  expect(fonts.ready("包钢")).toBe(false);
  expect(await fonts.load(["Bao", "包钢"])).toBe(true);
  expect(fonts.ready("包钢")).toBe(true);
  await fonts.load(["Baotou", "包头"]);
  expect(faces.asked).toEqual([
    ['12px "Source Sans 3 Variable"', "Bao"],
    ['12px "Noto Sans SC Variable"', "包钢"],
    ['12px "Source Sans 3 Variable"', "tu"],
    ['12px "Noto Sans SC Variable"', "头"],
  ]);
});

test("arrows are fetched from the Chinese font, as the Latin one has none", async () => {
  const faces = fakeFaces();
  await createLabelFonts(faces).load(["← owns"]);
  expect(faces.asked).toEqual([
    ['12px "Source Sans 3 Variable"', " owns"],
    ['12px "Noto Sans SC Variable"', "←"],
  ]);
});

test("what is there is not fetched again", async () => {
  const faces = fakeFaces();
  const fonts = createLabelFonts(faces);
  await fonts.load(["ab"]);
  expect(await fonts.load(["ba"])).toBe(false);
  expect(faces.asked).toHaveLength(1);
});

test("a font that cannot be fetched does not keep a name from being written", async () => {
  const fonts = createLabelFonts({ load: () => Promise.reject(new Error("network")) });
  await fonts.load(["包钢"]);
  expect(fonts.ready("包钢")).toBe(true);
});

test("without a document every character counts as there", () => {
  expect(createLabelFonts(undefined).ready("包钢")).toBe(true);
});
