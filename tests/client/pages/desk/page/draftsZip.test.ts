import { strFromU8, unzipSync } from "fflate";
import { draftsZip } from "../../../../../client/src/pages/desk/page/draftsZip.ts";
import { newDraft } from "../../../../../client/src/parts/desk/newDraft.ts";

test("drafts become a folder of own data, with each new entity once and empty notes left out", () => {
  const company = {
    table: "organisation" as const,
    tag: null,
    cells: { id: "company-x", name: "Company X", kind: "company" },
  };
  const claim = { subject: "jl-mag", predicate: "SUPPLIES", object: "company-x", statement: "JL MAG, a supplier" };
  const first = { ...newDraft(), id: "desk-1", claim, rows: [company] };
  const second = { ...newDraft(), id: "bao-001", claim, rows: [company], override: "It ended." };
  const note = { about: "entity" as const, target: "jl-mag", tag: null };
  const zip = draftsZip(
    [first, second],
    [
      { ...note, id: "note-1", text: " Ask again " },
      { ...note, id: "note-2", text: " " },
    ],
  );
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes).replace("\uFEFF", "")]);
  expect(Object.fromEntries(files)).toEqual({
    "claims/desk.csv":
      'id,subject,predicate,object,statement,status,sources\ndesk-1,jl-mag,SUPPLIES,company-x,"JL MAG, a supplier",,\nbao-001,jl-mag,SUPPLIES,company-x,"JL MAG, a supplier",,\n',
    "entities/organisations.csv": "id,name,kind\ncompany-x,Company X,company\n",
    "overrides.csv": "what,id,reason\nclaim,bao-001,It ended.\n",
    "notes.csv": "id,about,target,text\nnote-1,entity,jl-mag,Ask again\n",
  });
});
