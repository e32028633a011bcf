import type { DeskState } from "../contract/index.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { AtlasError, OtherDataset, WriteRefused } from "../errors.ts";
import type { DeskGraph } from "./openDeskGraph.ts";

/** Pause before the next attempt on a database that was away or refused the desk. */
const AWAY_MS = 2000;
const REFUSED_MS = 10_000;

/** Brings the graph to the state of the desk, and tries again while the database is away or refuses. */
export class GraphKeeper {
  #graph: DeskGraph | null = null;
  readonly #later: (task: () => Promise<void>) => void;
  readonly #listeners = new Set<(hash: string) => void>();
  #wanted: GraphRows | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;
  /** Whether the graph holds the latest state. */
  isCurrent = false;
  /** Set if the database will not take the desk before somebody does something about it. */
  whyNot: Extract<DeskState["why_not"], "database"> | null = null;

  /** `later` runs a task while nothing else writes. */
  constructor(later: (task: () => Promise<void>) => void) {
    this.#later = later;
  }

  onChange(listener: (hash: string) => void): void {
    this.#listeners.add(listener);
  }

  /** Makes the graph hold these rows, now or once the database allows it. */
  async bring(graph: DeskGraph, rows: GraphRows): Promise<void> {
    this.#graph = graph;
    this.#wanted = rows;
    this.isCurrent = false;
    await this.#try();
  }

  /** Asks a database again that would not take the desk: somebody may have done something about it. */
  async again(): Promise<void> {
    if (this.whyNot !== null) await this.#try();
  }

  close(): void {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #try(): Promise<void> {
    if (this.#graph === null || this.#wanted === null || this.#isClosed) return;
    const rows = this.#wanted;
    try {
      await this.#graph.bring(rows);
      this.isCurrent = true;
      this.whyNot = null;
      for (const listener of this.#listeners) listener(rows.dataset.hash);
    } catch (error) {
      this.whyNot = error instanceof OtherDataset || error instanceof WriteRefused ? "database" : null;
      this.#tryLater(this.whyNot === null ? AWAY_MS : REFUSED_MS);
      // What the database cannot do now is no failure: the folder has the change.
      if (!(error instanceof AtlasError && error.code === "store_unavailable")) throw error;
    }
  }

  #tryLater(waitMs: number): void {
    if (this.#timer !== null || this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (!this.isCurrent) this.#later(() => this.#try());
    }, waitMs);
    this.#timer.unref();
  }
}
