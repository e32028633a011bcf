import type { OwnFiles } from "../../../../server/src/dataset/own/ownFiles.ts";
import type { Tables } from "../../../../server/src/dataset/read/readTables.ts";
import { addClaim, addOwner, editClaim } from "./claimChanges.ts";
import { DeskRows } from "./DeskRows.ts";
import { addEntity, editEntity, moveEntity } from "./entityChanges.ts";
import { addCheck, override, remove } from "./rowChanges.ts";
import { addSource, editSource, setPublisher } from "./sourceChanges.ts";

/** What a desk goes through; a change that stands twice is twice as likely. */
const changes = [
  addClaim,
  addClaim,
  addOwner,
  editClaim,
  editClaim,
  addEntity,
  editEntity,
  moveEntity,
  addSource,
  editSource,
  setPublisher,
  override,
  override,
  addCheck,
  remove,
  remove,
];

/** A desk that changes at random from a seed; a change may have faults, and is then taken back by `undo`. */
export class RandomDesk {
  readonly #desk: DeskRows;

  constructor(base: Tables, seed: number) {
    this.#desk = new DeskRows(base, seed);
  }

  files(): OwnFiles {
    return this.#desk.files();
  }

  /** Makes one change; returns what it was. */
  change(): string {
    this.#desk.keep();
    return this.#desk.one(changes)(this.#desk);
  }

  undo(): void {
    this.#desk.undo();
  }
}
