import { jest } from "@jest/globals";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy, type ReactNode, useState } from "react";
import { Link, Route, Routes } from "react-router";
import { useArrival } from "../../../../client/src/parts/address/useArrival.ts";
import { LatePage } from "../../../../client/src/ui/page/LatePage.tsx";
import { renderClient } from "../../../support/browser/renderClient.tsx";

let scrolledTo: jest.SpiedFunction<typeof window.scrollTo>;
beforeEach(() => {
  scrolledTo = jest.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});
afterEach(() => void jest.restoreAllMocks());

/** Two pages, and a third with lazy content. */
function Pages() {
  useArrival();
  return (
    <>
      <Link to="/one">always there</Link>
      <Routes>
        <Route path="/one" element={<Page links={["/two", "/late", "/one?sel=a"]} />} />
        <Route path="/two" element={<Page links={["/one"]} />} />
        <Route path="/late" element={<Late />} />
      </Routes>
    </>
  );
}

function Page({ links }: { links: string[] }) {
  return (
    <main id="content" tabIndex={-1}>
      {links.map((link) => (
        <Link key={link} to={link}>
          {link}
        </Link>
      ))}
    </main>
  );
}

/** Lets the content of the lazy page load. */
let arrive: () => void = () => undefined;

function Late() {
  const [here, setHere] = useState(false);
  arrive = () => setHere(true);
  return here ? <Page links={[]} /> : <p>Coming</p>;
}

const go = (name: string) => userEvent.click(screen.getByRole("link", { name }));

test("a page that is gone to has the focus when the link that led there went with the page before", async () => {
  renderClient(<Pages />, "/one");
  await go("/two");
  expect(document.activeElement).toBe(screen.getByRole("main"));
  expect(scrolledTo).toHaveBeenCalledWith(0, 0);
});

test("a page that comes late has it when it comes", async () => {
  renderClient(<Pages />, "/one");
  await go("/late");
  expect(document.activeElement).toBe(document.body);
  act(arrive);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});

test("a page has it also where its place is kept until its script comes, as the page before goes at once", async () => {
  let come: (page: { default: () => React.JSX.Element }) => void = () => undefined;
  const Coming = lazy(() => new Promise<{ default: () => React.JSX.Element }>((done) => (come = done)));
  const inPlace = (name: string, page: ReactNode) => (
    <LatePage place={name} name={name}>
      {page}
    </LatePage>
  );
  function Keyed() {
    useArrival();
    return (
      <Routes>
        <Route path="/one" element={inPlace("one", <Page links={["/late"]} />)} />
        <Route path="/late" element={inPlace("late", <Coming />)} />
      </Routes>
    );
  }
  renderClient(<Keyed />, "/one");
  await go("/late");
  await act(async () => come({ default: () => <Page links={[]} /> }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});

test("what keeps the focus keeps it", async () => {
  renderClient(<Pages />, "/two");
  await go("always there");
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "always there" }));
});

test("another address of the same page is no arrival", async () => {
  renderClient(<Pages />, "/one");
  await go("/one?sel=a");
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "/one?sel=a" }));
  expect(scrolledTo).not.toHaveBeenCalled();
});

test("going back leaves it to the browser where the page stood", async () => {
  renderClient(<Pages />, "/one");
  await go("/two");
  scrolledTo.mockClear();
  await act(async () => {
    window.history.back();
    await new Promise((done) => window.addEventListener("popstate", done, { once: true }));
  });
  await screen.findByRole("link", { name: "/late" });
  expect(scrolledTo).not.toHaveBeenCalled();
});
