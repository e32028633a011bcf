import { useLocation } from "react-router";
import { readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { linkOf } from "./linkOf.ts";
import css from "./printedFrom.module.css";
import { useDatasetVersion } from "./useDatasetVersion.ts";

/** In print only: the data set and the link, so that whoever holds the sheet can open it again. */
export function PrintedFrom() {
  const { pathname, search } = useLocation();
  const version = useDatasetVersion();
  if (version === null) return null;
  const link = readerAddressInWords(linkOf(pathname + search, version));
  return <p className={css.printed}>{shared.fromAtlas(version, link)}</p>;
}
