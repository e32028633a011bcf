import { changeText, isPrivate, undoVerb } from "../../../../../client/src/parts/desk/news/changeText.ts";
import { deskChangeOf } from "../../../../support/records/deskRecords.ts";

test("an undo can be redone, a redo undone, and each says which it is", () => {
  const added = deskChangeOf({ number: 1, summary: "A supplies B." });
  const undo = (number: number) => ({ ...added, number, kind: "undo" as const, undoes: number - 1 });
  const history = [undo(4), undo(3), undo(2), added];
  expect(history.map((change) => [changeText(change, history), undoVerb(change, history)])).toEqual([
    ["Adding undone: A supplies B.", "Redo"],
    ["Done again: A supplies B.", "Undo"],
    ["Adding undone: A supplies B.", "Redo"],
    ["Added: A supplies B.", "Undo"],
  ]);
});

test("an undo says what it undid, as far as the history tells", () => {
  const removed = deskChangeOf({ number: 1, kind: "remove", summary: "X." });
  const undo = { ...removed, number: 2, kind: "undo" as const, undoes: 1 };
  expect(changeText(undo, [undo, removed])).toBe("Removal undone: X.");
  expect(changeText(undo, [undo])).toBe("Undone: X.");
});

test("a dispute and a correction of a claim of the data set are not told as additions", () => {
  const change = (kind: "dispute" | "correct") => deskChangeOf({ number: 1, kind, summary: "X." });
  expect([changeText(change("dispute"), []), changeText(change("correct"), [])]).toEqual([
    "Dispute recorded: X.",
    "Correction recorded: X.",
  ]);
});

test("a change that shows the words of a note is known, also where it undoes one or may do so", () => {
  const note = deskChangeOf({ number: 1, kind: "note", summary: "Ask again." });
  const undo = { ...note, number: 2, kind: "undo" as const, undoes: 1 };
  expect([note, undo].map((change) => isPrivate(change, [undo, note]))).toEqual([true, true]);
  expect(isPrivate(undo, [undo])).toBe(true);
  expect(isPrivate(deskChangeOf({ number: 1 }), [])).toBe(false);
});
