// How dependency-cruiser reads TypeScript: imports of types count, for a file that takes only a type from another has to be
// read beside it all the same; and so does a worker, which is named by its address.
const everyImport = ({ types }) => ({
  visitor: {
    Program(program) {
      program.traverse({
        ImportDeclaration({ node }) {
          node.importKind = "value";
          for (const specifier of node.specifiers) specifier.importKind = "value";
        },
        NewExpression({ node }) {
          const [file, base] = node.arguments;
          if (node.callee.name !== "URL" || !types.isStringLiteral(file) || !types.isMemberExpression(base)) return;
          if (/^\.{1,2}\/.*\.tsx?$/.test(file.value)) program.pushContainer("body", types.importDeclaration([], file));
        },
      });
    },
  },
});

module.exports = {
  presets: [[require.resolve("@babel/preset-typescript"), { onlyRemoveTypeImports: true }]],
  plugins: [everyImport, require.resolve("@babel/plugin-syntax-jsx")],
};
