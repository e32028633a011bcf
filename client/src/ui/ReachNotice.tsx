import { Button, Loader } from "@mantine/core";
import type { Reach } from "../api/useServerReach.ts";
import { Notice } from "./Notice.tsx";
import css from "./ReachNotice.module.css";
import { strings } from "./strings.ts";

const why = {
  "no-server": () => strings.noServer,
  "no-store": () => strings.noStore,
};

/** Says that nobody answers and that it is tried again, or that the login has ended; goes by itself. It lies over the page, so that nothing moves. */
export function ReachNotice({ reach }: { reach: Reach }) {
  if (reach === "well") return null;
  return (
    <div className={css.over}>
      <Notice kind="note">
        <span className={css.line}>
          {reach === "no-login" ? (
            <>
              {strings.noLogin}
              {/* Whoever asks for a login, this server or a proxy before it, does so when the page is opened. */}
              <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
                {strings.logInAgain}
              </Button>
            </>
          ) : (
            <>
              <Loader size={14} aria-hidden="true" /> {why[reach]()}
            </>
          )}
        </span>
      </Notice>
    </div>
  );
}
