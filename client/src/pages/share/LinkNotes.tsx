import { Suspense, useState } from "react";
import { useLocation } from "react-router";
import { unreadParts } from "../../model/address/unreadParts.ts";
import { listParts } from "../../model/words/listWords.ts";
import { Notice } from "../../ui/Notice.tsx";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { versionOf } from "./linkOf.ts";
import { strings } from "./strings.ts";
import { useDatasetVersion } from "./useDatasetVersion.ts";

// Few links are of another version.
const OtherVersion = lazyPage(async () => (await import("./OtherVersion.tsx")).OtherVersion);

/** With more damaged parts, they are not listed one by one. */
const MOST_NAMED = 5;

/** Notes about the opened link: parts that could not be read, and whether the data have changed since. */
export function LinkNotes() {
  const { pathname, search } = useLocation();
  const ours = useDatasetVersion();
  const unread = unreadParts(pathname, search);
  const version = versionOf(search);
  // The next step rewrites the address without its damaged parts; the note stays until it is closed.
  const [opened, setOpened] = useState<{ path: string; search: string; closed: boolean } | null>(null);
  const isLink = unread.length > 0 || version !== null;
  if (isLink && opened?.search !== search) setOpened({ path: pathname, search, closed: false });
  if (opened === null || opened.closed) return null;

  const close = () => setOpened({ ...opened, closed: true });
  // Another page, which reads other parts, may be open by now.
  const damaged = unreadParts(opened.path, opened.search);
  const theirs = versionOf(opened.search);
  return (
    <>
      {damaged.length > 0 && (
        <Notice kind="note" onClose={close}>
          {damaged.length > MOST_NAMED && `${strings.damagedMany(damaged.length)} `}
          {damaged.length > MOST_NAMED
            ? listParts(damaged.slice(0, MOST_NAMED).map(shortened))
            : strings.damaged(damaged.map(shortened))}
        </Notice>
      )}
      {theirs !== null && ours !== null && theirs !== ours && (
        <Suspense
          fallback={
            <Notice kind="note" onClose={close}>
              {strings.otherVersion(theirs, ours)}
            </Notice>
          }
        >
          <OtherVersion theirs={theirs} ours={ours} link={opened} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function shortened(part: string): string {
  return part.length > 60 ? `${part.slice(0, 59)}…` : part;
}
