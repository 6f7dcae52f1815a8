/** Our own id of a person, and the sign-in service's: two registrations of one subject are one person. */
export type Person = { readonly id: string; readonly subject: string };

/**
 * Whether two registrations are of one person, as far as we can tell: by our own id, or by the subject of the sign-in
 * service, whose letters' case some services do not keep. Somebody with two accounts there is two people to us.
 */
export function isSamePerson(one: Person, other: Person): boolean {
  return one.id === other.id || one.subject.toLowerCase() === other.subject.toLowerCase();
}
