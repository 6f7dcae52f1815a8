/// <reference lib="esnext.error" />

/**
 * jest gives each test file an `Error` of its own, so that what Node itself throws, such as ECONNRESET, is no
 * `instanceof Error` there. The AWS SDK asks exactly that, and would wrap such an error and lose its name and code:
 * tests of lost answers would see what no deployed code ever sees. This makes `instanceof Error` mean what it means
 * outside jest.
 */
const ordinary = Function.prototype[Symbol.hasInstance];

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    return ordinary.call(this, value) || (this === Error && Error.isError(value));
  },
});
