import { isLoopback, opensHereOnly } from "../../../server/src/rules/ownHost.ts";

test.each(["localhost", "LOCALHOST", "127.0.0.1", "127.8.0.1", "::1", "[::1]"])(
  "%s means the machine itself",
  (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(opensHereOnly(host)).toBe(true);
  },
);

test.each(["atlas.localhost", "0.0.0.0", "[::]"])(
  "%s opens only here, though a server may listen beyond it",
  (host) => {
    expect(isLoopback(host)).toBe(false);
    expect(opensHereOnly(host)).toBe(true);
  },
);

test.each([
  "atlas.example.org",
  "localhost.example.org",
  "127.0.0.1.example.org",
  "notlocalhost",
  "192.168.1.5",
  "[::2]",
])("%s opens on other machines too", (host) => {
  expect(opensHereOnly(host)).toBe(false);
});
