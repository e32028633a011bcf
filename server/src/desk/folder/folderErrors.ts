import type { DeskFault, DeskRow } from "../../contract/index.ts";
import { errorOf, systemReason } from "../../errors.ts";

/** A row is not as its writer saw it; nothing was written. */
export class RowChanged extends errorOf("precondition_failed") {
  /** The row as it is now; null if there is none. */
  readonly current: DeskRow | null;
  constructor({ table, key }: Pick<DeskRow, "table" | "key">, current: DeskRow | null) {
    super(`The row ${key} of ${table} has changed since it was read. Nothing was saved.`);
    this.current = current;
  }

  override get detail() {
    return { current: this.current };
  }
}

/** Rows that a desk's files could not give back as they are; nothing was written. */
export class RowFaults extends errorOf("faulty_rows") {
  readonly faults: DeskFault[];
  constructor(faults: DeskFault[]) {
    super(faults.map(faultLine).join("\n"));
    this.faults = faults;
  }

  override get detail() {
    return { faults: this.faults };
  }
}

/** Another server writes to the folder. */
export class DeskLocked extends errorOf("desk_closed") {
  constructor(holder: string) {
    super(`another server writes to the folder of the desk: ${holder}`);
  }
}

/** The folder cannot be read or written; what was confirmed before still holds. */
export class DeskFolderError extends errorOf("storage_failed") {
  /** Why, without the folder's path. */
  readonly reason: string;
  constructor(folder: string, reason: string) {
    super(`The desk ${folder} cannot be written: ${reason}. Nothing was saved.`);
    this.reason = reason;
  }
}

/** A file was edited by hand and has faults, so it cannot be written without losing something. */
export class FaultyFile extends Error {
  override name = "FaultyFile";
  constructor(path: string) {
    super(`${path} was edited by hand and has faults`);
  }
}

/** Why the system refused a file; throws on what is no error of the system. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === null) throw error;
  return systemReason(error) ?? `the system says ${code}`;
}

/** Whether a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/** The system's code for why it refused a file; null for any other error. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}

/** A fault in one line, with its place as far as it has one. */
export function faultLine({ table, key, column, message }: DeskFault): string {
  const place = [table, key, column].filter((part) => part !== null).join(" ");
  return place === "" ? message : `${place}: ${message}`;
}
