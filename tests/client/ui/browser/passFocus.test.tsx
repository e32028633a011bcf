import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Failure } from "../../../../client/src/ui/Failure.tsx";
import { Notice } from "../../../../client/src/ui/Notice.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

function Page() {
  const [failed, setFailed] = useState(true);
  const [noted, setNoted] = useState(true);
  return (
    <>
      {noted && (
        <Notice kind="note" onClose={() => setNoted(false)}>
          A note
        </Notice>
      )}
      <main id="content" tabIndex={-1}>
        <aside tabIndex={-1}>{failed && <Failure message="It failed" onRetry={() => setFailed(false)} />}</aside>
      </main>
    </>
  );
}

async function press(name: string) {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.queryByRole("button", { name })).toBeNull();
}

test("a button that goes when it is pressed passes the focus on to the part of the page around it", async () => {
  renderClient(<Page />);
  await press("Try again");
  expect(document.activeElement).toBe(screen.getByRole("complementary"));
});

test("one with nothing around it passes it on to the content of the page", async () => {
  renderClient(<Page />);
  await press("Close this message");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("what has the focus elsewhere keeps it", async () => {
  renderClient(<Page />);
  const retry = screen.getByRole("button", { name: "Try again" });
  retry.focus();
  act(() => screen.getByRole("button", { name: "Close this message" }).click());
  expect(document.activeElement).toBe(retry);
});
