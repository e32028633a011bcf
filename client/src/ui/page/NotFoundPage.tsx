import { Link } from "react-router";
import { strings } from "../strings.ts";

/** Shown for an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <main id="content" tabIndex={-1} style={{ maxWidth: 560, margin: "12vh auto", padding: "0 24px" }}>
      <title>{strings.titleOf(strings.notFoundTitle)}</title>
      <h1>{strings.notFoundTitle}</h1>
      <p>{strings.notFoundHint}</p>
      <Link to="/">{strings.toStart}</Link>
    </main>
  );
}
