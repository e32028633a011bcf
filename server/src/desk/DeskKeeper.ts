import type { Claim, DeskFault, DeskSaved, FindingCheck, FindingRequest } from "../contract/index.ts";
import { tooLarge } from "../dataset/embeddedLimit.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import type { OwnFiles } from "../dataset/own/ownFiles.ts";
import type { DataFiles } from "../dataset/read/dataFiles.ts";
import { formatFault } from "../dataset/read/fault.ts";
import { StartError } from "../errors.ts";
import { serverDay } from "../graph/evidence/evidenceMirror.ts";
import { AlikeClaims } from "../read/statement/AlikeClaims.ts";
import { checkedFinding, filesWith, regradedBetween } from "./checkedFinding.ts";
import type { WhyNot } from "./deskErrors.ts";
import { deskFaults } from "./folder/DeskFile.ts";
import type { DeskFolder } from "./folder/DeskFolder.ts";
import { DeskLocked, RowFaults } from "./folder/folderErrors.ts";
import { GraphKeeper } from "./GraphKeeper.ts";
import type { DeskGraph } from "./openDeskGraph.ts";
import type { ChangeOrder } from "./RowChange.ts";
import { type SheetDesk, sheetDeskOf } from "./sheet/SheetDesk.ts";

/** Name of the files that are checked on a server without a desk. */
const NO_DESK = "desk";

export interface DeskParts {
  /** Null for a server that keeps no desk. */
  folder: DeskFolder | null;
  /** Whether another server writes to the folder. */
  isLocked: boolean;
  /** Reads the data set; without a desk that waits for the first check. */
  openGraph: () => Promise<DeskGraph>;
  /** Whether the graph starts empty and lives in this process. */
  isEmbedded: boolean;
}

/** There are rows only if there is no fault. */
type Checked = { rows: GraphRows | null; faults: DeskFault[] };

/** Holds folder and graph of the desk together. None of its functions may run beside another. */
export class DeskKeeper {
  readonly folder: DeskFolder | null;
  readonly #parts: DeskParts;
  readonly #inGraph: GraphKeeper;
  #graph: DeskGraph | null = null;
  /** The graph's rows with the last state of the desk that had no fault; null before anything was checked. */
  #rows: GraphRows | null = null;
  #isLocked: boolean;
  #last: DeskSaved | null = null;
  /** Faults of files that were edited by hand. */
  faults: DeskFault[] = [];

  /** `later` runs a task while nothing else writes. */
  constructor(parts: DeskParts, later: (task: () => Promise<void>) => void) {
    this.folder = parts.folder;
    this.#parts = parts;
    this.#isLocked = parts.isLocked;
    this.#inGraph = new GraphKeeper(later);
  }

  onChange(listener: (hash: string) => void): void {
    this.#inGraph.onChange(listener);
  }

  get inGraph(): boolean {
    return this.#inGraph.isCurrent;
  }

  get whyNot(): WhyNot | null {
    if (this.folder === null) return "off";
    if (this.#isLocked) return "locked";
    return this.#inGraph.whyNot ?? (this.faults.length > 0 ? "faults" : null);
  }

  /** A claim as the graph has it; null if it has none. */
  claim(id: string): Claim | null {
    return this.#rows?.claims.find((claim) => claim.id === id) ?? null;
  }

  /** Brings the graph to the state of the folder. Throws StartError if the data set beneath has faults or is too large. */
  async start(): Promise<void> {
    await this.refresh();
    if (this.faults.length === 0 || !this.#parts.isEmbedded) return;
    // With faults of its own the desk waits, and the data set is shown without it.
    const graph = await this.#opened();
    const { rows, faults } = graph.check(null);
    if (rows === null) throw new StartError(["The data set has faults:", ...faults.map(formatFault)].join("\n"));
    const why = this.#tooLarge(rows);
    if (why !== null) throw new StartError(why);
    await this.#hold(rows);
  }

  /** Reads what was edited by hand since. */
  async refresh(): Promise<void> {
    if (this.folder === null) return;
    if (this.#isLocked) await this.#unlock(this.folder);
    const isDifferent = await this.folder.refresh();
    if (!isDifferent && (this.#rows !== null || this.faults.length > 0)) return this.#inGraph.again();
    const { rows, faults } = await this.#check(this.folder.files());
    this.faults = faults;
    if (rows !== null) await this.#hold(rows);
  }

  /** The graph, or the faults, of files of the desk over other files of the data set; nothing changes. */
  async over(data: DataFiles, own: OwnFiles): Promise<Checked> {
    return this.#check(own, (await this.#opened()).over(data));
  }

  /** Lays the desk over other files of the data set, and brings the graph there. */
  async move(data: DataFiles): Promise<void> {
    this.#graph = (await this.#opened()).over(data);
    this.#rows = null;
    this.faults = [];
    await this.start();
  }

  /** A finding as it would stand in the graph. */
  async preview(finding: FindingRequest): Promise<FindingCheck> {
    const graph = await this.#opened();
    this.#rows ??= graph.check(null).rows;
    const { claims = [] } = this.#rows ?? {};
    const alike = new AlikeClaims(claims).to({ ...finding.claim, id: finding.id }, serverDay());
    const none = { claim: null, sources: [], regraded: [], alike };
    try {
      const own = filesWith(finding, this.faults.length > 0 ? null : this.folder, this.folder?.name ?? NO_DESK);
      const { rows, faults } = await this.#check(own);
      if (rows === null || this.#rows === null) return { faults, ...none };
      return { ...checkedFinding(finding.id, { before: this.#rows, after: rows }), alike };
    } catch (error) {
      if (error instanceof RowFaults) return { faults: error.faults, ...none };
      throw error;
    }
  }

  /** Makes a change, whole or not at all; `subject` is the claim whose own grade is no news. */
  async change(folder: DeskFolder, order: ChangeOrder, subject: string | null): Promise<DeskSaved> {
    const { rows, faults } = await this.#check(folder.after(order.rows));
    if (rows === null) throw new RowFaults(faults);
    const newest = folder.history()[0]?.number ?? 0;
    const { number } = await this.#committed(folder, order);
    const now = () => ({ tag: folder.tag(), in_graph: this.inGraph });
    // A request whose answer was lost is answered as the first time.
    if (number <= newest)
      return { change: number, regraded: [], ...(this.#last?.change === number ? this.#last : {}), ...now() };
    const regraded = this.#rows === null ? [] : regradedBetween(this.#rows, rows, subject);
    await this.#hold(rows);
    this.#last = { change: number, regraded, ...now() };
    return this.#last;
  }

  /** The faults of files that this desk is asked to take in. */
  async faultsOf(files: ReadonlyMap<string, Buffer>): Promise<DeskFault[]> {
    return (await this.#check({ name: NO_DESK, files: new Map(files), faults: [] })).faults;
  }

  /** The rows that a spreadsheet may name, and the faults that its own rows would have. */
  async sheetDesk(folder: DeskFolder): Promise<SheetDesk> {
    const graph = await this.#opened();
    this.#rows ??= graph.check(null).rows;
    return sheetDeskOf(folder, this.#rows, graph.check);
  }

  async close(): Promise<void> {
    this.#inGraph.close();
    await this.folder?.close();
  }

  async #opened(): Promise<DeskGraph> {
    this.#graph ??= await this.#parts.openGraph();
    return this.#graph;
  }

  /** Checks the data with these files of the desk. That they do not fit into the memory is a fault too. */
  async #check(own: OwnFiles, graph?: DeskGraph): Promise<Checked> {
    const { rows, faults } = (graph ?? (await this.#opened())).check(own);
    const why = rows === null ? null : this.#tooLarge(rows);
    if (why !== null) return { rows: null, faults: [{ table: null, key: null, column: null, message: why }] };
    return { rows, faults: deskFaults(own, faults) };
  }

  #tooLarge(rows: GraphRows): string | null {
    return this.#parts.isEmbedded ? tooLarge(rows, { keepsDesk: true }) : null;
  }

  async #hold(rows: GraphRows): Promise<void> {
    this.#rows = rows;
    if (this.folder !== null) await this.#inGraph.bring(await this.#opened(), rows);
  }

  async #committed(folder: DeskFolder, order: ChangeOrder): Promise<{ number: number }> {
    try {
      return await folder.commit(order);
    } catch (error) {
      if (error instanceof DeskLocked) this.#isLocked = true;
      throw error;
    }
  }

  async #unlock(folder: DeskFolder): Promise<void> {
    try {
      await folder.open({ lock: true });
      this.#isLocked = false;
    } catch (error) {
      if (!(error instanceof DeskLocked)) throw error;
    }
  }
}
