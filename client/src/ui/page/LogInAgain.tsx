import { Button } from "@mantine/core";
import { strings } from "../strings.ts";

/** Links to the login: opening the page makes the server, or a proxy before it, ask for one. */
export function LogInAgain({ size }: { size: "compact-xs" | "compact-sm" }) {
  return (
    <Button size={size} variant="default" onClick={() => window.location.reload()}>
      {strings.logInAgain}
    </Button>
  );
}
