import { useEffect, useRef } from "react";
import { type Command, offerCommands } from "./commands.ts";

/** Offers commands in the search as long as the component is there, each time as it drew them last. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => offerCommands(() => latest.current), []);
}
