export { CATALOGUE as MEASURES } from './domain/measures/catalogue.ts';
export { DIMENSIONS } from './domain/measures/dimensions.ts';
export { evaluationResolvers } from './resolvers.ts';
