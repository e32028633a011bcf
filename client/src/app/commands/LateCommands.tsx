import { Suspense } from "react";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { commandsWanted } from "../../ui/commands.ts";
import { lazyPage } from "../../ui/page/lazyPage.tsx";

interface CommandsProps {
  pages: readonly { name: string; path: string; words?: string }[];
}

/** If the script fails to load, the search works without these commands. */
const NoCommands = () => null;
const AppCommands = lazyPage<CommandsProps>(async () => (await import("./AppCommands.tsx")).AppCommands, NoCommands);

/** General commands, once the search has been opened. */
export function LateCommands({ pages }: CommandsProps) {
  const wanted = useSignal(commandsWanted);
  if (!wanted) return null;
  return (
    <Suspense>
      <AppCommands pages={pages} />
    </Suspense>
  );
}
