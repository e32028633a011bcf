import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { desk } from "../../parts/api/desk.ts";
import { moveToDesk } from "../../parts/watch/keepWatch.ts";
import type { KeptWatch } from "../../parts/watch/useWatches.ts";
import { passFocus } from "../../ui/browser/passFocus.ts";
import { strings } from "./strings.ts";
import type { Act } from "./useUndoable.tsx";

/** Offers to move what is watched in this browser only to the desk; nothing without a desk that takes changes. */
export function MoveOffer({ watches, act }: { watches: readonly KeptWatch[]; act: Act }) {
  const client = useQueryClient();
  const { data } = useQuery(desk());
  const count = watches.filter(({ isOnDesk }) => !isOnDesk).length;
  if (!data?.writes || count === 0) return null;
  return (
    <p className="around8 screenOnly">
      {strings.inBrowserOnly(count)}{" "}
      <Button
        ref={passFocus}
        size="compact-xs"
        variant="default"
        onClick={() => act(strings.moved(count), () => moveToDesk(client))}
      >
        {strings.move}
      </Button>{" "}
      <span className="muted small">{data.who === null ? strings.sharedDesk : strings.namedDesk}</span>
    </p>
  );
}
