/** An address in its two parts. */
export interface AddressParts {
  path: string;
  /** Without its question mark. */
  query: string;
}

/** Splits an address at its first question mark: the query may contain others. */
export function splitAddress(address: string): AddressParts {
  const mark = address.indexOf("?");
  return mark < 0 ? { path: address, query: "" } : { path: address.slice(0, mark), query: address.slice(mark + 1) };
}

/** Joins a path and a query into an address. */
export function joinAddress(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}
