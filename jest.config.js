/** Tests run as ES modules on the types-stripped source, so that what is tested is what is run. */
export default {
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/cdk.out/', '/.data/'],
  modulePathIgnorePatterns: ['/cdk.out/', '/.data/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.js' },
  testEnvironment: 'node',
  // Milliseconds. For what hangs: nothing is held to a time here, and a busy machine may take its own.
  testTimeout: 120_000,
  maxWorkers: 2,
  // Milliseconds. A worker with nothing left to do still takes Node some time to end, on a busy machine more than the half
  // second that jest gives it before it speaks of a leak. One that does leak is told of all the same.
  workerGracefulExitTimeout: 10_000,
};
