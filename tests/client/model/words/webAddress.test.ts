import { webAddress, webHost } from "../../../../client/src/model/words/webAddress.ts";

test.each([
  ["https://www.lynas.com/about", "https://www.lynas.com/about", "lynas.com"],
  ["HTTP://example.org", "http://example.org/", "example.org"],
  ["javascript:alert(1)", null, null],
  ["data:text/html,x", null, null],
  ["http://[", null, null],
  ["www.lynas.com", null, null],
  ["", null, null],
])("%s may be linked to, and is named by its host, only as an address of the web", (text, address, host) => {
  expect([webAddress(text), webHost(text)]).toEqual([address, host]);
});
