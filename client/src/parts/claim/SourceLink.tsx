import type { Source } from "@atlas/server/contract";
import type { ReactNode } from "react";
import { sourceAddress } from "../../model/claim/source/publisherParts.ts";
import { withAside } from "../../model/words/listWords.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";

interface SourceLinkProps {
  source: Pick<Source, "url" | "seen_at">;
  title?: string;
  children: string;
}

/** A link to a source; of one without an address, its text and where it can be seen. */
export function SourceLink({ source, title, children }: SourceLinkProps): ReactNode {
  const { url } = source;
  if (url === null) return <span title={title}>{withAside(children, sourceAddress(source))}</span>;
  return (
    <NewTabLink href={url} {...(title === undefined ? {} : { title })}>
      {children}
    </NewTabLink>
  );
}
