import type { Source } from "@atlas/server/contract";
import type { ReactNode } from "react";
import { withAside } from "../../model/words/listWords.ts";
import { strings } from "../../model/words/strings.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";

interface SourceLinkProps {
  source: Pick<Source, "url">;
  title?: string;
  children: string;
}

/** A link to a source; of one that is not public, its text with a remark. */
export function SourceLink({ source: { url }, title, children }: SourceLinkProps): ReactNode {
  if (url === null) return <span title={title}>{withAside(children, strings.notPublic)}</span>;
  return (
    <NewTabLink href={url} {...(title === undefined ? {} : { title })}>
      {children}
    </NewTabLink>
  );
}
