import { render } from "@testing-library/react";
import type { MixedText } from "../../../client/src/model/words/textLanguage.ts";
import { MixedWords } from "../../../client/src/ui/MixedWords.tsx";

const written = (mixed: MixedText) => render(<MixedWords {...mixed} />).container.innerHTML;

test("the part of a text that is English is marked as such, and nothing around it", () => {
  expect(written({ text: "产能：5吨（magnets），2025年", english: ["magnets"] })).toBe(
    '产能：5吨（<span lang="en">magnets</span>），2025年',
  );
});

test("each of several parts is marked, the longer of two that begin alike whole", () => {
  expect(written({ text: "5吨（NdPr oxide (REO)）；3吨（NdPr）", english: ["NdPr", "NdPr oxide (REO)"] })).toBe(
    '5吨（<span lang="en">NdPr oxide (REO)</span>）；3吨（<span lang="en">NdPr</span>）',
  );
});

test("a part without words marks nothing", () => {
  expect(written({ text: "未能搜索", english: [""] })).toBe("未能搜索");
});

test("a text that is English altogether is marked whole", () => {
  expect(written({ text: "It opened.", lang: "en" })).toBe('<span lang="en">It opened.</span>');
});
