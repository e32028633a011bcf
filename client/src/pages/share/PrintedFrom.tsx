import { useQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { fromAtlas } from "../../model/words/fromAtlas.ts";
import { summary } from "../../parts/api/records.ts";
import { linkOf } from "./linkOf.ts";
import css from "./printedFrom.module.css";

/** In print only: the data set and the link, so that whoever holds the sheet can open it again. */
export function PrintedFrom() {
  const { pathname, search } = useLocation();
  const { data } = useQuery(summary());
  if (!data) return null;
  const link = readerAddressInWords(linkOf(pathname + search, data.dataset.version));
  return <p className={css.printed}>{fromAtlas(data.dataset, link)}</p>;
}
