/** Who sends a request, and which state of a row it has seen. */
export interface Sender {
  /** The name that the login proxy gives, else the one that the reader gave; null for neither. */
  who: string | null;
  /** The name that the login proxy gives; null without such a proxy. */
  proxyUser: string | null;
  /** The address, to tell the checks of one reader from those of another. */
  address: string;
  /** Tag of the row that a change has seen, null for a row that must not exist yet; undefined if the request does not say. */
  seen?: string | null;
}

/** The sender of a request that does not come over HTTP. */
export const NOBODY: Sender = { who: null, proxyUser: null, address: "" };
