import { z } from "zod";
import {
  DeskSaved,
  DeskState,
  Finding,
  FindingCheck,
  FindingRequest,
  FolderPreview,
  FolderPreviewRequest,
  FolderRequest,
  Id,
  mostSheetBytes,
  Note,
  NoteRequest,
  SheetAnswer,
  SheetRequest,
  ShortView,
  ShortViewRequest,
  UndoRequest,
} from "../../contract/index.ts";
import { MOST_ZIPPED } from "../../desk/readZip.ts";
import { NotFound } from "../../errors.ts";
import { defineRoute } from "../defineRoute.ts";
import { seenBy } from "../desk/senderOf.ts";
import { withFile } from "./withFile.ts";

/** Bytes of a finding: forty rows of some hundred characters, with room for long notes. */
const MOST_BYTES = 256 * 1024;
const OneRow = z.strictObject({ id: Id.describe("ID of the row.") });

const exampleFinding = {
  claim: {
    subject: "baogang-group",
    predicate: "PARTNERS_WITH",
    object: "northern-rare-earth",
    statement: "Baogang Group works with Northern Rare Earth on recycling.",
    status: "in-force",
    sources: "wikipedia-baogang",
  },
  rows: [],
  override: null,
};
const exampleNote = { about: "entity", target: "baogang-group", text: "Ask about the second line." } as const;

/** The one way to write: rows of the reader's own, beside the data set. */
export const deskRoutes = [
  defineRoute({
    path: "/desk",
    summary: "The desk: the readers' own rows, whether this reader may write, and the history of changes.",
    answer: DeskState,
    errors: [],
    example: { path: "/desk" },
    isPrivate: true,
    respond: async ({ desk, pageToken, whyClosed, shortViews }, _asked, { proxyUser }) => {
      const { why_not, ...state } = await desk.state();
      const why = whyClosed ?? why_not;
      return {
        ...state,
        writes: why === null,
        why_not: why,
        token: pageToken,
        who: proxyUser,
        short_views: shortViews !== null,
      };
    },
  }),
  defineRoute({
    method: "post",
    path: "/desk/check",
    summary:
      "How a finding would be graded, and what is wrong with it. Also on a server without a desk; it changes nothing.",
    request: FindingRequest,
    answer: FindingCheck,
    errors: ["conflict", "payload_too_large", "store_unavailable"],
    example: { path: "/desk/check", body: { id: "desk-x1y2z3a4b5", ...exampleFinding } },
    isPrivate: true,
    mostBytes: MOST_BYTES,
    respond: ({ desk }, asked, { address }) => desk.check(asked, address),
  }),
  defineRoute({
    method: "put",
    path: "/desk/findings/:id",
    summary:
      "Save a finding whole or not at all. The same request again, after a lost answer, is answered as the first time.",
    request: FindingRequest,
    body: Finding,
    answer: DeskSaved,
    errors: [],
    example: { path: "/desk/findings/desk-x1y2z3a4b5", body: exampleFinding },
    writes: "row",
    mostBytes: MOST_BYTES,
    respond: ({ desk }, asked, sender) => desk.saveFinding(asked, seenBy(sender)),
  }),
  defineRoute({
    method: "delete",
    path: "/desk/findings/:id",
    summary:
      "Remove a finding, with the entities, sources and publishers of the desk that nothing else uses. An overridden claim of the data set is back.",
    request: OneRow,
    answer: DeskSaved,
    errors: [],
    example: { path: "/desk/findings/desk-x1y2z3a4b5" },
    writes: "row",
    respond: ({ desk }, { id }, sender) => desk.removeFinding(id, seenBy(sender)),
  }),
  defineRoute({
    method: "put",
    path: "/desk/notes/:id",
    summary: "Save a note on an entity, a claim or a view.",
    request: NoteRequest,
    body: Note,
    answer: DeskSaved,
    errors: [],
    example: { path: "/desk/notes/note-x1y2z3a4b5", body: exampleNote },
    writes: "row",
    mostBytes: MOST_BYTES,
    respond: ({ desk }, asked, sender) => desk.saveNote(asked, seenBy(sender)),
  }),
  defineRoute({
    method: "delete",
    path: "/desk/notes/:id",
    summary: "Remove a note.",
    request: OneRow,
    answer: DeskSaved,
    errors: [],
    example: { path: "/desk/notes/note-x1y2z3a4b5" },
    writes: "row",
    respond: ({ desk }, { id }, sender) => desk.removeNote(id, seenBy(sender)),
  }),
  defineRoute({
    method: "post",
    path: "/desk/undo",
    summary: "Undo a change of the history, also one that undid another. Refused if one of its rows has changed since.",
    request: UndoRequest,
    answer: DeskSaved,
    errors: ["not_found"],
    example: { path: "/desk/undo", body: { change: 1 } },
    writes: "desk",
    respond: ({ desk }, { change }, { who }) => desk.undo(change, who),
  }),
  defineRoute({
    method: "post",
    path: "/desk/views",
    summary:
      "Give a page an address that can be typed from paper, /v/ with some digits, which leads to it. The same page has the same address. Only on a server with a desk and ATLAS_PUBLIC_URL.",
    request: ShortViewRequest,
    answer: ShortView,
    errors: ["not_found", "conflict"],
    example: { path: "/desk/views", body: { address: "/explore?s=baogang-group*" } },
    writes: "desk",
    respond: async ({ shortViews, publicUrl }, { address }) => {
      if (shortViews === null)
        throw new NotFound("this server knows no public address: its operator can set ATLAS_PUBLIC_URL");
      return { address: `${publicUrl}/v/${await shortViews.keep(address)}` };
    },
  }),
  defineRoute({
    path: "/desk/folder",
    summary: "The files of the desk as a zip, which another desk takes in.",
    answer: { type: "application/zip", name: "desk.zip" },
    errors: ["not_found"],
    example: { path: "/desk/folder" },
    isPrivate: true,
    respond: ({ desk }) => desk.zip(),
  }),
  defineRoute({
    method: "post",
    path: "/desk/folder",
    summary:
      "Take in the zip of another desk, whole or not at all. Where both have a row with different cells, `conflicts` says what happens.",
    request: FolderRequest,
    answer: DeskSaved,
    errors: ["conflict"],
    example: { path: "/desk/folder", body: { content: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==", conflicts: "stop" } },
    writes: "desk",
    mostBytes: withFile(MOST_ZIPPED),
    respond: ({ desk }, asked, { who, proxyUser }) => desk.takeFolder(asked, { who, knownAs: proxyUser }),
  }),
  defineRoute({
    method: "post",
    path: "/desk/folder/preview",
    summary:
      "What the zip of another desk would bring, who wrote it and when, and which rows differ. Nothing is taken in.",
    request: FolderPreviewRequest,
    answer: FolderPreview,
    errors: [],
    example: { path: "/desk/folder/preview", body: { content: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" } },
    writes: "desk",
    mostBytes: withFile(MOST_ZIPPED),
    respond: ({ desk }, asked, { proxyUser }) => desk.previewFolder(asked, proxyUser),
  }),
  defineRoute({
    method: "post",
    path: "/desk/sheet",
    summary:
      "Bring in a spreadsheet with one claim a row: how its columns are read, the faults of its rows by cell, and which rows can be taken. With `take`, those are added as one change.",
    request: SheetRequest,
    answer: SheetAnswer,
    errors: [],
    example: {
      path: "/desk/sheet",
      body: {
        name: "deals.csv",
        content: "U2VsbGVyLEJ1eWVyCk1QIE1hdGVyaWFscyxHTQo=",
        sheet: null,
        mapping: null,
        take: false,
      },
    },
    writes: "desk",
    mostBytes: withFile(mostSheetBytes),
    respond: ({ desk }, asked, { who }) => desk.bringIn(asked, who),
  }),
];
