import { type DirectiveNode, Kind } from 'graphql';

/** What `@requires` names. Undefined where there is no such directive. */
export function permissionIn(directives: readonly DirectiveNode[] | undefined): string | undefined {
  const value = directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
