import { fileName } from "../../../../client/src/papers/briefing/fileName.ts";
import { plainSettings } from "../../../support/records/briefingOf.ts";

const named = (title: string) => fileName({ settings: { ...plainSettings, title }, made: "2026-11-25" }, "docx");

test("a file is named after title and day", () => {
  expect(named("Baogang Group & 包钢: who owns what?")).toBe("Baogang-Group-包钢-who-owns-what-2026-11-25.docx");
});

test("the name of a long title is short and ends with a whole word", () => {
  expect(named("How much of “Baogang Group Accelerates Rare Earth and Steel Tech Innovation” holds up?")).toBe(
    "How-much-of-Baogang-Group-Accelerates-Rare-2026-11-25.docx",
  );
});

test("no title makes a name that a file system refuses", () => {
  expect(named('../../..\\:*?"<>|')).toBe("briefing-2026-11-25.docx");
  expect(named(`${"龘".repeat(500)}\uD800`)).toBe(`${"龘".repeat(44)}-2026-11-25.docx`);
  expect(named("𠮷".repeat(100))).toBe(`${"𠮷".repeat(44)}-2026-11-25.docx`);
});
