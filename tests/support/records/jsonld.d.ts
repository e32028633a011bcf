/** The parts that the tests use of a library without types. */
declare module "jsonld" {
  type Options = { documentLoader?: (url: string) => Promise<never> };
  type Value = { "@id": string; "@value": string | number; "@language"?: string };
  type Node = { "@id": string; "@type"?: string[] } & Record<string, Value[]>;
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string };
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<Node[]>;
    toRDF(document: object, options?: Options): Promise<Quad[]>;
  };
  export default jsonld;
}
