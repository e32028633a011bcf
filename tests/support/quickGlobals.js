import swc from "@swc/jest";

/** In Jest's sandbox a global takes far longer than a constant, and code that places names asks for these millions of times. */
const GLOBALS = ["Math", "Object", "Array", "Number", "Map", "Set", "String", "JSON"];

/** The tests' compiler: swc, with these globals as constants in the first line of each module. */
export default {
  createTransformer(options) {
    const compiler = swc.createTransformer(options);
    const prefixed = ({ code, ...rest }) => {
      const used = GLOBALS.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
      const declared = used.map((name) => `${name} = globalThis.${name}`).join(", ");
      return { code: used.length > 0 ? `const ${declared}; ${code}` : code, ...rest };
    };
    return {
      ...compiler,
      canInstrument: false,
      process: (...input) => prefixed(compiler.process(...input)),
      processAsync: async (...input) => prefixed(await compiler.processAsync(...input)),
    };
  },
};
