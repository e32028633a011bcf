import { helpCommands } from "../../../../client/src/app/commands/helpCommands.ts";
import { setLanguage } from "../../../../client/src/model/words/language.ts";
import { isNamed, matchCommands } from "../../../../client/src/pages/search/matchNames.ts";

afterEach(() => setLanguage("en"));

/** Paths opened by the first command for a text, which must be named by it to stand first in the search. */
function opened(text: string): string[] {
  const paths: string[] = [];
  const [first] = matchCommands(
    helpCommands((path) => paths.push(path)),
    text,
  );
  if (first && isNamed(first, text)) first.run();
  return paths;
}

test.each([
  ["cite", "/about"],
  ["report an error", "/about"],
  ["AI assistant", "/assistants"],
  ["download data", "/about"],
  ["update data", "/desk"],
  ["check my paper", "/read"],
  ["watch", "/"],
])("%s leads to the page where it is done", (text, path) => {
  expect(opened(text)).toEqual([path]);
});

test.each([
  ["引用", "/about"],
  ["报告错误", "/about"],
  ["AI助手", "/assistants"],
  ["下载数据", "/about"],
  ["更新数据", "/desk"],
  ["检查我的文稿", "/read"],
  ["关注", "/"],
])("%s does so in Chinese", async (text, path) => {
  await setLanguage("zh");
  expect(opened(text)).toEqual([path]);
});
