import type { QuestionColumn } from "@atlas/server/contract";
import { cellText } from "../../../../../client/src/papers/answers/questions/cellText.ts";

const column = { kind: "date", list: false, unit: null, label: "", label_zh: "" } satisfies Partial<QuestionColumn>;

test("a row without any dated source says so; another empty date stays empty", () => {
  expect(cellText({ ...column, name: "newest_source" }, null, new Map())).toBe("undated");
  expect(cellText({ ...column, name: "newest_source" }, "2003-05", new Map())).toBe("May 2003");
  expect(cellText({ ...column, name: "until" }, null, new Map())).toBe("");
});
