import { useEffect, useRef } from "react";
import { type Command, offerCommands } from "./commands.ts";

/** Offers commands in the search while the component is mounted, as of its last render. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => offerCommands(() => latest.current), []);
}
