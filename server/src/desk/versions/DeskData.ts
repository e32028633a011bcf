import type { DataBackRequest, DataPreview, DataRequest, DataState } from "../../contract/index.ts";
import type { OwnFiles } from "../../dataset/own/ownFiles.ts";
import { type DataFiles, readDataFiles } from "../../dataset/read/dataFiles.ts";
import type { DeskKeeper } from "../DeskKeeper.ts";
import type { DeskQueue } from "../DeskQueue.ts";
import { DeskClosed } from "../deskErrors.ts";
import type { DeskFolder } from "../folder/DeskFolder.ts";
import { RowFaults } from "../folder/folderErrors.ts";
import type { ChangeOrder } from "../RowChange.ts";
import { writableFolder } from "../writableFolder.ts";
import { asideOrder } from "./asideOrder.ts";
import { checkPackage } from "./checkPackage.ts";
import { comparePackage } from "./comparePackage.ts";
import type { ServedReleases } from "./ServedReleases.ts";
import { dataState, goBack, rowsIn, type Switching, takePackage } from "./switchVersion.ts";

/** The person who changes the version, and whether own rows that do not fit it are set aside. */
interface Asker {
  who: string | null;
  aside: boolean;
}

/** Takes versions of the data set in beneath a desk, and goes back to the one before. */
export class DeskData {
  readonly #keeper: DeskKeeper;
  readonly #queue: DeskQueue;
  readonly #releases: ServedReleases;
  /** The folder whose data the graph was brought to; null if that failed. */
  #folder: string | null;

  constructor(keeper: DeskKeeper, queue: DeskQueue, releases: ServedReleases) {
    this.#keeper = keeper;
    this.#queue = queue;
    this.#releases = releases;
    this.#folder = releases.served.folder;
  }

  /** The version that is served. */
  state(): Promise<DataState> {
    return dataState(this.#releases.served);
  }

  /** Says what a data package would change; nothing is taken. Throws FaultyData if it is not whole. */
  preview(content: string): Promise<DataPreview> {
    return this.#queue.save(async () => {
      const folder = await writableFolder(this.#keeper);
      const taken = checkPackage(Buffer.from(content, "base64"));
      const { rows, faults } = await this.#keeper.over(taken.data, folder.files());
      const current = await rowsIn(this.#releases.served.folder);
      return { ...comparePackage(taken, { current, own: rows }), faults };
    });
  }

  /** Takes a data package in. Throws what `takePackage` throws, and RowFaults if own rows rest on what goes. */
  take({ content, older, aside }: DataRequest, who: string | null): Promise<DataState> {
    return this.#switch({ who, aside }, (switching) =>
      takePackage(checkPackage(Buffer.from(content, "base64")), { older }, switching),
    );
  }

  /** Goes back to the version before, if it is this one. Throws what `goBack` throws, and RowFaults if own rows rest on what goes. */
  back({ to, aside }: DataBackRequest, who: string | null): Promise<DataState> {
    return this.#switch({ who, aside }, (switching) => goBack(switching, to));
  }

  /** Follows a version that another process took. */
  async followOthers(): Promise<void> {
    if (!(await this.#hasMoved())) return;
    await this.#queue.save(async () => {
      if (!(await this.#hasMoved())) return;
      await this.#releases.refresh();
      await this.#follow();
    });
  }

  async #hasMoved(): Promise<boolean> {
    return this.#folder !== this.#releases.served.folder || (await this.#releases.hasMoved());
  }

  #switch(asker: Asker, act: (switching: Switching) => Promise<unknown>): Promise<DataState> {
    return this.#queue.save(async () => {
      const folder = await writableFolder(this.#keeper);
      let aside: ChangeOrder | null = null;
      await act({
        places: { ...this.#releases.places, desk: folder.path },
        who: asker.who,
        fits: async (data) => {
          aside = await this.#fitting(data, folder, asker);
        },
        settle: () => settled(folder, aside),
        follow: async () => {
          await this.#releases.refresh();
          await this.#follow();
          if (this.#keeper.whyNot === "database") throw new DeskClosed("database");
        },
      });
      return this.state();
    });
  }

  /** The change that makes the desk fit; null if it does. Throws RowFaults if it does not and nothing may be set aside. */
  async #fitting(data: DataFiles, folder: DeskFolder, { who, aside }: Asker): Promise<ChangeOrder | null> {
    const check = (own: OwnFiles) => this.#keeper.over(data, own);
    if (aside) return asideOrder(folder, who, check);
    const { faults } = await check(folder.files());
    if (faults.length > 0) throw new RowFaults(faults);
    return null;
  }

  async #follow(): Promise<void> {
    const { folder } = this.#releases.served;
    if (folder === this.#folder) return;
    // Until it is done, the graph is nowhere for sure.
    this.#folder = null;
    await this.#keeper.move(await readDataFiles(folder));
    this.#folder = folder;
  }
}

/** Makes a change of the desk, if there is one. Returns what takes it back. */
async function settled(folder: DeskFolder, order: ChangeOrder | null): Promise<() => Promise<void>> {
  if (order === null) return async () => {};
  const { number } = await folder.commit(order);
  return async () => {
    const rows = (await folder.inverse(number)) ?? [];
    await folder.commit({ ...order, kind: "undo", undoes: number, rows });
  };
}
