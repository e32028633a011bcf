import { faultsOfOwn, headers } from "../../../support/records/ownData.ts";

const header = "id,about,target,text,written";

test("notes on what the data set no longer has are no fault", async () => {
  const notes = [
    header,
    'a,claim,gone,"Two\nlines, one comma",2026-11-29',
    "b,view,?focus=mine&sel=x,Look,2026-11-29",
    "c,entity,mine,'=x,2026-01-02",
  ];
  expect(await faultsOfOwn({ "desk/notes.csv": notes })).toEqual([]);
});

test("each cell of a note is checked, and no two notes have one id", async () => {
  const notes = [
    header,
    "a,claim,No Id,x,2026-11-29",
    "a,person,x,x,2026-02-30",
    "c,view,,,",
    "d,view,x,a\u200bb,2026-11-29",
  ];
  expect(await faultsOfOwn({ "desk/notes.csv": notes })).toEqual([
    'desk/notes.csv:2 target: has "No Id", expected an ID',
    'desk/notes.csv:3 about: has "person", expected one of entity, claim, view',
    'desk/notes.csv:3 written: has "2026-02-30", expected a date that exists in the calendar',
    'desk/notes.csv:3 id: has "a", the id of desk/notes.csv:2, expected an unused id',
    "desk/notes.csv:4 target: is empty, expected an ID, or the address of a view",
    "desk/notes.csv:4 text: is empty, expected a note",
    "desk/notes.csv:4 written: is empty, expected a day YYYY-MM-DD",
    'desk/notes.csv:5 text: has U+200B after "a", expected visible characters and plain spaces',
  ]);
});

test("a desk from which everything was removed is no fault, and neither are its journal and its lock", async () => {
  expect(await faultsOfOwn({ "desk/journal.jsonl": [], "desk/.desk.lock": ["{}"] })).toEqual([]);
  expect(await faultsOfOwn({ "desk/claims/desk.csv": [headers.claims], "desk/notes.csv": [header] })).toEqual([]);
});
