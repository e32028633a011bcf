/** The first parts of the paths of the client's pages, that of the start page aside. */
const pages =
  "explore table briefing paths read desk analysis questions landscape compare what-if removal ownership timeline evidence article changes";
/** A query holds visible ASCII, without the signs that browsers take for a slash or the end of the query. */
const PAGE = new RegExp(`^/(?:${pages.replaceAll(" ", "|")})(?:/[\\w-]+)*(?:\\?[!"$-[\\]-~]*)?$`);

/** Whether an address is path and query of one of the client's own pages, so that a redirect to it leaves no server. */
export function isPageAddress(address: string): boolean {
  return PAGE.test(address);
}
