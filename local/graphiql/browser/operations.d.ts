/** A named operation, bundled as its text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
