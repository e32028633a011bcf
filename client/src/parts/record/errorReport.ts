import type { Claim, Dataset } from "@atlas/server/contract";
import { readerAddressInWords } from "../../model/address/publicOrigin.ts";
import { publishedBy } from "../../model/address/publishedBy.ts";
import { claimAddress } from "../../model/address/view/claimAddress.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { strings } from "./strings.ts";

/** A text that names a claim and the data in which it was read, for whoever says what is wrong with it. */
export function errorReport(claim: Pick<Claim, "id" | "statement" | "subject" | "object">, dataset: Dataset): string {
  return strings.report({
    contact: publishedBy().contact,
    claim: claim.id,
    statement: claim.statement,
    dataset: strings.version(dataset.version, formatDate(dataset.date)),
    hash: dataset.hash,
    address: readerAddressInWords(claimAddress(claim)),
  });
}
