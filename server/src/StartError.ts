/** The server cannot start, for a reason that the message tells in full. */
export class StartError extends Error {
  override name = "StartError";
}
