/** The server cannot start; the message gives the whole reason. */
export class StartError extends Error {
  override name = "StartError";
}
