import { Loader } from "@mantine/core";
import type { Reach } from "../parts/api/request/serverReach.ts";
import { Notice } from "../ui/Notice.tsx";
import { LogInAgain } from "../ui/page/LogInAgain.tsx";
import { strings } from "../ui/strings.ts";

/** Says that the server does not answer and is being tried, or that the login has ended; disappears by itself. */
export function ReachNotice({ reach }: { reach: Reach }) {
  if (reach === "well") return null;
  return (
    <div className="bordered round6 raised clipped">
      <Notice kind="note">
        <span className="line gap10">
          {reach === "no-login" ? (
            <>
              {strings.noLogin}
              <LogInAgain size="compact-sm" />
            </>
          ) : (
            <>
              <Loader size={14} aria-hidden="true" /> {reach === "no-store" ? strings.noStore : strings.noServer}
            </>
          )}
        </span>
      </Notice>
    </div>
  );
}
