import type { ErrorCode } from "./contract/index.ts";

/** An error with one meaning over HTTP. `message` is for the reader where the status is below 500, else for the log. */
export abstract class AtlasError extends Error {
  abstract readonly code: ErrorCode;
  override get name() {
    return this.constructor.name;
  }
}

/** The request cannot be taken as it is; the message names the field. */
export class BadRequest extends AtlasError {
  readonly code = "bad_request";
}

/** There is no entity, claim, source or page of that name. */
export class NotFound extends AtlasError {
  readonly code = "not_found";
}

/** A row of the graph does not have the shape that its query promises: our fault, never the reader's. */
export class RowShapeError extends AtlasError {
  readonly code = "internal";
}

/** The query ran into its limit of time, or of memory: asked for less, it may be answered. */
export class QueryTimeout extends AtlasError {
  readonly code = "query_timeout";
}

/** An answer that takes long is being worked out, and will be there for whoever asks again. */
export class StillWorking extends QueryTimeout {}

/** The graph database is away, refuses us, or holds no data set. */
export class StoreUnavailable extends AtlasError {
  readonly code = "store_unavailable";
}

/** The graph database holds a data set of which only a part is there yet; the message says what to do. */
export class DatasetUnfinished extends StoreUnavailable {
  constructor() {
    super(
      "A data set is being loaded into Neo4j, and can be read once it is complete. If no load runs, one has ended early: run npm run load again",
    );
  }
}

/** A load cannot begin, as another one is at work; nothing was changed. */
export class LoadRefused extends AtlasError {
  readonly code = "store_unavailable";
}

/** A data file was written while it was loaded; the graph is as it was. */
export class FilesChanged extends AtlasError {
  readonly code = "store_unavailable";
  constructor(file: string) {
    super(`${file} has changed since it was checked. The graph is as it was: load it again.`);
  }
}
