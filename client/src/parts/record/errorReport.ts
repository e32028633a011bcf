import type { Claim, Dataset } from "@atlas/server/contract";
import { formatDate } from "../../model/words/formatDate.ts";
import { strings } from "./strings.ts";

/** A text that names a claim and the data in which it was read, for whoever says what is wrong with it. */
export function errorReport(
  { id, statement }: Pick<Claim, "id" | "statement">,
  dataset: Dataset,
  address: string,
): string {
  return strings.report({
    claim: id,
    statement,
    dataset: strings.version(dataset.version, formatDate(dataset.date)),
    hash: dataset.hash,
    address,
  });
}
