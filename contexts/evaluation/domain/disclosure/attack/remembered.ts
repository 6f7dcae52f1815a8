/** The same function, which works each answer out once. */
export function remembered<Asked, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? find(asked);
    known.set(asked, answer);
    return answer;
  };
}
