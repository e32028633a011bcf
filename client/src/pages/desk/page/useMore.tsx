import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import { strings } from "./strings.ts";

/** The first items of a list, and a button that shows as many again. */
export function useMore<Item>(items: readonly Item[], step: number): { shown: readonly Item[]; more: ReactNode } {
  const [most, setMost] = useState(step);
  const rest = items.length - most;
  const more = rest > 0 && (
    <Button ref={passFocus} size="xs" variant="default" onClick={() => setMost(most + step)}>
      {strings.more(Math.min(rest, step))}
    </Button>
  );
  return { shown: items.slice(0, most), more };
}
