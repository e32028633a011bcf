import { markLanguages } from "../../../../../client/src/papers/formats/pptx/runLanguages.ts";

const run = (text: string, lang = "en-US") =>
  `<a:r><a:rPr lang="${lang}" sz="1200" dirty="0"/><a:t>${text}</a:t></a:r>`;

test("each run has the language of its text, not American English", () => {
  expect(markLanguages(run("Baogang Group holds 36.71%."), "zh")).toBe(run("Baogang Group holds 36.71%.", "en-GB"));
  expect(markLanguages(run("包钢集团持股36.71%。"), "en")).toBe(run("包钢集团持股36.71%。", "zh-CN"));
  expect(markLanguages(run("36.71%"), "zh")).toBe(run("36.71%", "zh-CN"));
  expect(markLanguages('<a:endParaRPr lang="en-US" dirty="0"/>', "zh")).toBe('<a:endParaRPr lang="zh-CN" dirty="0"/>');
});

test("a run of two languages becomes several, and none of its text is lost", () => {
  expect(markLanguages(run("资助MP Materials（10亿美元）"), "zh")).toBe(
    run("资助", "zh-CN") + run("MP Materials", "en-GB") + run("（10亿美元）", "zh-CN"),
  );
  expect(markLanguages(run("稀土 &lt;R&amp;D&gt; 稀土"), "zh")).toBe(
    run("稀土 &lt;", "zh-CN") + run("R&amp;D", "en-GB") + run("&gt; 稀土", "zh-CN"),
  );
});
