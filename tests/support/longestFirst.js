import { createRequire } from "node:module";

const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer");

/** Tests that wait for a database or a server, or see every screen; begun last, one of them would keep a core idle. */
const LONG =
  /parity\/(examples|realData)|e2e\/(journey|deskJourney|accessibility|stranger)|tables\/tables|server\/main\.|commands\/(convert|updateData)|embedded\/embeddedStore|paths\/paths\.|placing\/layoutGraph|paper\/paperFiles/;

/** Jest's order, by earlier durations or by size, after the long tests. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isLong = ({ path }) => LONG.test(path.replaceAll("\\", "/"));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
