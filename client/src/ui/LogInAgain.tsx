import { Button } from "@mantine/core";
import { strings } from "./strings.ts";

/** Leads to the login: whoever asks for one, this server or a proxy before it, does so when the page is opened. */
export function LogInAgain({ size }: { size: "compact-xs" | "compact-sm" }) {
  return (
    <Button size={size} variant="default" onClick={() => window.location.reload()}>
      {strings.logInAgain}
    </Button>
  );
}
