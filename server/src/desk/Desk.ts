import { zipSync } from "fflate";
import type {
  DeskSaved,
  DeskState,
  FindingCheck,
  FindingRequest,
  FolderPreview,
  FolderPreviewRequest,
  FolderRequest,
  NoteRequest,
  SheetAnswer,
  SheetRequest,
  WatchesRequest,
} from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import { AUTHORS_FILE, authorsText, readAuthors } from "./authors.ts";
import { findingOrder, noteOrder, noteRemovalOrder, removalOrder } from "./changeOrders.ts";
import type { DeskKeeper } from "./DeskKeeper.ts";
import type { DeskQueue } from "./DeskQueue.ts";
import type { DeskFolder } from "./folder/DeskFolder.ts";
import { DeskTables } from "./folder/DeskTables.ts";
import { tableOf } from "./folder/deskColumns.ts";
import { RowFaults } from "./folder/folderErrors.ts";
import { compareDesks, folderChanges, listed } from "./folderChanges.ts";
import type { ChangeOrder, Writer } from "./RowChange.ts";
import { readZip } from "./readZip.ts";
import { bringInSheet } from "./sheet/bringInSheet.ts";
import { DeskData } from "./versions/DeskData.ts";
import type { ServedReleases } from "./versions/ServedReleases.ts";
import { type Watcher, watchOrder, withOwnWatches } from "./watchOrder.ts";
import { withLeftOver } from "./withLeftOver.ts";
import { writableFolder } from "./writableFolder.ts";

/** The public part of the desk. */
export type DeskContent = Omit<DeskState, "writes" | "token" | "who" | "short_views">;

/** The newest changes that a page shows. */
const HISTORY = 200;

/** The readers' own rows: every change is checked with all data, kept in the folder, and brought into the graph, one after the other. */
export class Desk {
  readonly #keeper: DeskKeeper;
  readonly #queue: DeskQueue;

  /** The versions of the data set that it takes in; null on a server that serves what came with the program. */
  readonly data: DeskData | null;

  constructor(keeper: DeskKeeper, queue: DeskQueue, releases: ServedReleases | null = null) {
    this.#keeper = keeper;
    this.#queue = queue;
    this.data = releases === null ? null : new DeskData(keeper, queue, releases);
  }

  /** Whether this server keeps one. */
  get isKept(): boolean {
    return this.#keeper.folder !== null;
  }

  /** The folder that holds it; null if this server keeps none. */
  get folderPath(): string | null {
    return this.#keeper.folder?.path ?? null;
  }

  /** Calls back with the hash of the data set after each change of the graph. */
  onChange(listener: (hash: string) => void): void {
    this.#keeper.onChange(listener);
  }

  /** The rows, faults and history of the desk, after whatever was edited by hand. */
  state(): Promise<DeskContent> {
    return this.#queue.save(async () => {
      await this.#keeper.refresh();
      const { folder, whyNot, faults, inGraph } = this.#keeper;
      return {
        why_not: whyNot,
        name: folder?.name ?? null,
        tag: folder?.tag() ?? "",
        in_graph: inGraph,
        rows: folder?.rows() ?? [],
        faults,
        history: folder?.history().slice(0, HISTORY) ?? [],
      };
    });
  }

  /** Grades a finding without saving it; `reader` tells the checks of one reader from those of another. */
  check(finding: FindingRequest, reader: string): Promise<FindingCheck> {
    return this.#queue.check(`${reader} ${finding.id}`, async () => {
      await this.#keeper.refresh();
      return this.#keeper.preview(finding);
    });
  }

  saveFinding(finding: FindingRequest, writer: Writer): Promise<DeskSaved> {
    const { id } = finding;
    return this.#change((folder) => findingOrder(finding, writer, folder, this.#keeper.claim(id)), id);
  }

  removeFinding(id: string, writer: Writer): Promise<DeskSaved> {
    return this.#change((folder) => removalOrder(id, writer, folder), id);
  }

  saveNote(note: NoteRequest, writer: Writer): Promise<DeskSaved> {
    return this.#change((folder) => noteOrder(note, writer, folder));
  }

  removeNote(id: string, writer: Writer): Promise<DeskSaved> {
    return this.#change((folder) => noteRemovalOrder(id, writer, folder));
  }

  /** Keeps and drops what a reader watches. */
  changeWatches(request: WatchesRequest, watcher: Watcher): Promise<DeskSaved> {
    return this.#change((folder) => watchOrder(request, watcher, folder));
  }

  /** Throws NotFound if there is no change of that number. */
  undo(number: number, who: string | null): Promise<DeskSaved> {
    return this.#change(async (folder) => {
      const rows = await folder.inverse(number);
      if (rows === null) throw new NotFound(`there is no change ${number}`);
      const summary = folder.history().find((change) => change.number === number)?.summary ?? "";
      return { kind: "undo", summary, who, undoes: number, rows };
    });
  }

  /** The folder's tables as a zip. Throws NotFound without a desk. */
  zip(): Promise<Uint8Array> {
    return this.#queue.save(async () => {
      await this.#keeper.refresh();
      const { folder } = this.#keeper;
      if (folder === null) throw new NotFound("this server keeps no desk");
      const authors = Buffer.from(authorsText(folder.rows()));
      return zipSync({ ...Object.fromEntries(folder.files().files), [AUTHORS_FILE]: authors });
    });
  }

  /** Takes in the zip of another desk, whole or not at all. */
  takeFolder({ content, ...choice }: FolderRequest, { who, knownAs }: Watcher): Promise<DeskSaved> {
    const { files, tables, authors } = otherDesk(content);
    return this.#change(async (folder) => {
      if (!tables.isWhole) throw new RowFaults(await this.#keeper.faultsOf(files));
      const brought = choice.watches ? tables.rows() : tables.rows().filter(({ table }) => table !== "watches");
      const other = withOwnWatches({ rows: brought, authors }, folder, knownAs);
      const rows = folderChanges(folder.rows(), other, choice);
      return { kind: "folder", summary: "desk.zip", who, undoes: null, rows };
    });
  }

  /** The rows that the zip of another desk would bring; nothing is taken. */
  previewFolder({ content }: FolderPreviewRequest, knownAs: string | null): Promise<FolderPreview> {
    const { files, tables, authors } = otherDesk(content);
    return this.#queue.save(async () => {
      const folder = await writableFolder(this.#keeper);
      const faults = tables.isWhole ? [] : await this.#keeper.faultsOf(files);
      const other = withOwnWatches({ rows: tables.rows(), authors }, folder, knownAs);
      return listed({ ...compareDesks(folder.rows(), other), faults });
    });
  }

  /** Reads a spreadsheet, and takes its rows without faults only if the request says so. */
  bringIn(request: SheetRequest, who: string | null): Promise<SheetAnswer> {
    return this.#queue.save(async () => {
      const folder = await writableFolder(this.#keeper);
      const { answer, changes } = await bringInSheet(request, await this.#keeper.sheetDesk(folder));
      if (!request.take || changes.length === 0) return answer;
      const rows = withLeftOver(folder.rows(), changes);
      const order: ChangeOrder = { kind: "spreadsheet", summary: request.name, who, undoes: null, rows };
      return { ...answer, saved: await this.#keeper.change(folder, order, null) };
    });
  }

  /** Waits for what runs, and lets another server write. */
  async close(): Promise<void> {
    await this.#queue.idle();
    await this.#keeper.close();
  }

  /** Makes the change that `order` works out once nothing else writes; `subject` is the claim whose own grade is no news. */
  async #change(order: OrderOf, subject: string | null = null): Promise<DeskSaved> {
    // What is saved must fit the version that another process has just taken.
    await this.data?.followOthers();
    return this.#queue.save(async () => {
      const folder = await writableFolder(this.#keeper);
      return this.#keeper.change(folder, await order(folder), subject);
    });
  }
}

/** The tables in the zip of another desk, and who wrote their rows. */
function otherDesk(content: string) {
  const files = readZip(Buffer.from(content, "base64"), {
    of: "a desk",
    isKnown: (name) => tableOf(name) !== null || name === AUTHORS_FILE,
  });
  const authors = readAuthors(files.get(AUTHORS_FILE));
  files.delete(AUTHORS_FILE);
  return { files, tables: DeskTables.read(files), authors };
}

type OrderOf = (folder: DeskFolder) => ChangeOrder | Promise<ChangeOrder>;
