import type { ErrorBody, ErrorCode } from "./contract/index.ts";

/** Error codes of the system for files that cannot be read or written. */
const reasons: Record<string, string> = {
  EACCES: "this user has no permission",
  EPERM: "this user has no permission",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder, expected a file",
  EEXIST: "it already exists and is not a folder",
  ELOOP: "its links form a loop",
  EROFS: "it is on a read-only disk",
  ENOSPC: "the disk is full",
  EBUSY: "another program has it open",
  EDQUOT: "this user's disk quota is used up",
};

/** Why a file could not be read or written; null for any other error. */
export function systemReason(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return null;
  return reasons[String(error.code)] ?? null;
}

/** An error with one meaning over HTTP. Below 500 `message` goes to the reader, otherwise to the log. */
export abstract class AtlasError extends Error {
  abstract readonly code: ErrorCode;
  /** Fields of the answer besides code and message. */
  get detail(): Omit<ErrorBody, "error"> {
    return {};
  }
  override get name() {
    return this.constructor.name;
  }
}

export function errorOf<Code extends ErrorCode>(code: Code) {
  return class extends AtlasError {
    readonly code = code;
  };
}

/** The request is invalid; the message names the field. */
export class BadRequest extends errorOf("bad_request") {}

/** There is no entity, claim, source or page of that name. */
export class NotFound extends errorOf("not_found") {}

/** A row of the graph does not have the shape its query promises: our fault, never the reader's. */
export class RowShapeError extends errorOf("internal") {}

/** The query reached its limit of time or memory; a narrower one may be answered. */
export class QueryTimeout extends errorOf("query_timeout") {}

/** A slow answer is still being computed; asking again later returns it. */
export class StillWorking extends QueryTimeout {}

/** The graph database is away, refuses us, or holds no data set. */
export class StoreUnavailable extends errorOf("store_unavailable") {}

/** The graph database holds only part of a data set so far; the message says what to do. */
export class DatasetUnfinished extends StoreUnavailable {
  constructor() {
    super(
      "A data set is being loaded into Neo4j and can be read once it is complete. If no load is running, the last one failed: run npm run load again",
    );
  }
}

/** The graph database takes no writes from this account, or from nobody; nothing was changed. */
export class WriteRefused extends errorOf("store_unavailable") {}

/** The graph holds a data set that a change does not belong to; nothing was changed. */
export class OtherDataset extends errorOf("store_unavailable") {}

/** A load cannot begin because another one is running; nothing was changed. */
export class LoadRefused extends errorOf("store_unavailable") {}

/** The server cannot start; the message gives the whole reason. */
export class StartError extends Error {
  override name = "StartError";
}
