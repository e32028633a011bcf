import type { Dataset } from "@atlas/server/contract";
import { IconQuote } from "@tabler/icons-react";
import { publicOrigin } from "../../model/address/publicOrigin.ts";
import { formatDate, today } from "../../model/words/formatDate.ts";
import { withOwnData } from "../../model/words/ownData/ownData.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { strings } from "./strings.ts";

/** The way to cite the data set that this server holds, with a button that copies it. */
export function Citation({ dataset }: { dataset: Dataset }) {
  const text = strings.citation({
    title: dataset.title,
    dataset: withOwnData(strings.version(dataset.version, formatDate(dataset.date)), dataset),
    hash: dataset.hash,
    read: formatDate(today()),
    address: publicOrigin(),
  });
  return (
    <>
      <p>{text}</p>
      <CopyButton
        label={strings.copyCitation}
        failed={strings.copyFailed}
        icon={<IconQuote size={16} aria-hidden="true" />}
        text={() => text}
      />
    </>
  );
}
