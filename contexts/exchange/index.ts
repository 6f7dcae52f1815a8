export type { ExchangeDeps } from './deps.ts';
export { createExchange } from './resolvers.ts';
