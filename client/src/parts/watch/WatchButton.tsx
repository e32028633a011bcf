import { Button, type ButtonProps } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type MouseEvent, useState } from "react";
import { Link } from "react-router";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { desk } from "../api/desk.ts";
import { strings } from "./strings.ts";
import { useToggleWatch, useWatches, type Watchable } from "./useWatches.ts";

/** Begins or stops watching something. */
export function WatchButton({ size = "sm", ...watchable }: Watchable & Pick<ButtonProps, "size">) {
  const watched = useWatches().some(({ address }) => address === watchable.address);
  const writes = useQuery(desk()).data?.writes ?? false;
  const toggle = useToggleWatch();
  const [failure, setFailure] = useState<MixedText | null>(null);
  const [isNew, setNew] = useState(false);

  async function click(event: MouseEvent) {
    // The second click of a double click would stop what the first began.
    if (event.detail > 1) return;
    const failed = await toggle(watchable);
    setFailure(failed);
    setNew(failed === null && !watched);
  }
  return (
    <>
      <Button
        size={size}
        variant="default"
        title={writes ? strings.whereDesk : strings.where}
        leftSection={watched ? <IconEyeOff size={16} /> : <IconEye size={16} />}
        onClick={click}
      >
        {watched ? strings.unwatch : strings.watch}
      </Button>
      <span role="status">
        {isNew && watched && (
          <Link to="/" className="small">
            {strings.toldWhere}
          </Link>
        )}
      </span>
      {failure && (
        <span role="alert">
          <MixedWords {...failure} />
        </span>
      )}
    </>
  );
}
