import { fileName } from "../../../client/src/briefing/fileName.ts";
import { plainSettings } from "../../support/records/realBriefing.ts";

const dataset = { title: "Atlas", version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0", hash: "a", own: [] };
const named = (title: string) =>
  fileName({ settings: { ...plainSettings, title }, dataset, made: "2026-11-25" }, "docx");

test("a file is named after title, data set and day", () => {
  expect(named("Baogang Group & 包钢: who owns what?")).toBe(
    "Baogang-Group-包钢-who-owns-what-2026.11-2026-11-25.docx",
  );
});

test("no title makes a name that a file system refuses", () => {
  expect(named('../../..\\:*?"<>|')).toBe("briefing-2026.11-2026-11-25.docx");
  expect(named(`${"龘".repeat(500)}\uD800`)).toBe(`${"龘".repeat(80)}-2026.11-2026-11-25.docx`);
  expect(named("𠮷".repeat(100))).toBe(`${"𠮷".repeat(80)}-2026.11-2026-11-25.docx`);
});
