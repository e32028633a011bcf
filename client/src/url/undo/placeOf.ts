/** An address, in its two parts. */
export interface Place {
  path: string;
  /** Without its question mark. */
  query: string;
}

/** The two parts of an address. It is cut at its first question mark: what a query holds may have others. */
export function placeOf(address: string): Place {
  const mark = address.indexOf("?");
  return mark < 0 ? { path: address, query: "" } : { path: address.slice(0, mark), query: address.slice(mark + 1) };
}
