import { splitText } from "../../../../../client/src/papers/formats/pptx/textFit.ts";

test.each([
  ["It fits.", 20, "It fits.", ""],
  ["One. Two, three. Four", 18, "One. Two, three.", "Four"],
  ["It held 3.5% of it, but no more of it", 25, "It held 3.5% of it,", "but no more of it"],
  ["no stop or comma here", 12, "no stop or", "comma here"],
  ["一个句子。另一个句子。", 12, "一个句子。", "另一个句子。"],
  ["Unbreakable", 4, "Unbr", "eakable"],
])("%s within %i columns ends after a sentence, a clause or a word", (text, most, first, rest) => {
  expect(splitText(text, most)).toEqual([first, rest]);
});
