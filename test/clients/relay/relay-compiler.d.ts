declare module 'relay-compiler' {
  /** The path of the binary for this platform. Null if the package has none. */
  const binary: string | null;
  export default binary;
}
