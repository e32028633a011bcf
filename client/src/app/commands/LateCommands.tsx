import { Suspense } from "react";
import { useSignal } from "../../browser/useSignal.ts";
import { commandsWanted } from "../../ui/commands.ts";
import { lazyPage } from "../../ui/lazyPage.tsx";

interface CommandsProps {
  pages: readonly { name: string; path: string }[];
}

/** Where the script does not come, the search still finds everything but these commands. */
const NoCommands = () => null;
const AppCommands = lazyPage<CommandsProps>(async () => (await import("./AppCommands.tsx")).AppCommands, NoCommands);

/** The commands that belong to no part of the page, once the search is opened for the first time. */
export function LateCommands({ pages }: CommandsProps) {
  const wanted = useSignal(commandsWanted);
  if (!wanted) return null;
  return (
    <Suspense>
      <AppCommands pages={pages} />
    </Suspense>
  );
}
